import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '#platform/db/test-database.ts'
import { insertOrgan } from '#records/server/organ-store.ts'
import { insertRecords, type StoredRecord } from '#records/server/record-store.ts'
import type { Block, BlockBody } from './block.ts'
import { statement } from './record.ts'
import { insertBlocks, removeBlock } from './server/block-store.ts'
import { statementsNaming } from './server/naming-store.ts'

const organId = '018f0000-0000-7000-8000-000000000001'
const id = '018f0000-0000-7000-8000-000000000002'
const by = { personId: '018f0000-0000-7000-8000-000000000003', at: new Date('2024-01-10T02:00:00Z') }

const record: StoredRecord = {
  ...{ id, type: statement.name, state: 'draft', year: 2023, title: '2023年度述法报告', sectionId: null, version: 1 },
  ...{ onDate: '2023-12-31', settledAt: null, createdAt: by.at, createdBy: by.personId, createdByName: '林晚晴' },
  ...{ updatedAt: by.at, updatedBy: by.personId, updatedByName: '林晚晴', evidence: 0 },
  values: { title: '2023年度述法报告', periodFrom: '2023-01-01', periodUntil: '2023-12-31' },
}

test('statements are found by what their text names, without what was removed', async (t) => {
  const database = await testDatabase(t)
  const key = { organId, statementId: id }
  const ask = (name: string) => database.scoped(organId, (db) => statementsNaming(db, organId, [name]))
  await database.unscoped('make the organ of a test', (db) =>
    insertOrgan(db, { id: organId, name: '云川', shortName: '云川', kind: 'people-congress', level: 'county' }, by.at),
  )
  await database.scoped(organId, async (db) => {
    await insertRecords(db, organId, statement, [{ record, search: [] }])
    const blocks = [block(1, '领学《监督法》。'), block(2, '组织“八五”普法。'), block(3, '学习宪法。')]
    await insertBlocks(db, key, blocks, by)
    await removeBlock(db, key, { id: block(3, '').id, version: 1 }, by)
  })
  assert.deepEqual(await ask('监督法'), [
    { id, title: record.title, state: 'draft', on: '2023-12-31', texts: ['领学《监督法》。'] },
  ])
  assert.equal((await ask('“八五”普法')).length, 1)
  assert.deepEqual(await ask('宪法'), [])
  assert.deepEqual(await ask('"%_'), [])
})

function block(number: number, text: string): Block {
  const body: BlockBody = {
    ...{ kind: 'paragraph', level: null, title: '', pieces: [{ text }], pillar: 'study', rests: [], gap: null },
  }
  return { id: `018f0000-0000-7000-8000-00000000001${number}`, position: number * 10, version: 1, body }
}
