import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { EnteredValues } from '../api.ts'
import { actOnRecord } from './act-on-records.ts'
import { createRecord } from './create-records.ts'
import { uploadEvidence, withdrawEvidence } from './evidence.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague, task } from './examples.ts'
import { searchLedger } from './search-ledger.ts'

const { lin, wu, stranger } = cast

test('one question finds records of all types and files by name, and only what may be seen', async (t) => {
  const work = await exampleWork(t)
  const make = (type: RecordType, values: EnteredValues) =>
    as(work, lin, (scope) => createRecord(scope, type, { values }))
  const meeting = await make(gathering, { subject: '湿地保护法学习会', heldOn: '2023-03-10' })
  await make(gathering, { subject: '例会', minutes: '谈到湿地保护', heldOn: '2023-05-10' })
  await make(task, { matter: '湿地巡查' })
  const dropped = await make(task, { matter: '湿地勘界' })
  await as(work, lin, (scope) => actOnRecord(scope, task, dropped, { act: 'void', note: '重复' }))
  await make(colleague, { name: '石迪' })
  const file = (name: string) =>
    uploadEvidence(work, lin, gathering, meeting.id, { name, content: bytesOf(name), factOn: null })
  await file('湿地照片A.txt')
  const gone = await file('湿地旧照片.txt')
  await as(work, lin, (scope) => withdrawEvidence(scope, gone.id, '传错'))

  const search = (text: string, actor = wu) => as(work, actor, (scope) => searchLedger(scope, text))
  const { records, files } = await search('湿地')
  assert.deepEqual(
    records.map(({ type, total, rows }) => [type, total, rows.map(({ title }) => title)]),
    [
      // The one that has it in its title comes first, though it is older.
      ['gathering', 2, ['湿地保护法学习会', '例会']],
      ['task', 1, ['湿地巡查']],
    ],
  )
  assert.deepEqual([files.total, files.rows.map(({ name }) => name)], [1, ['湿地照片A.txt']])
  assert.equal((await search('照片a')).files.total, 1, 'letters large or small')
  assert.equal((await search('石迪')).records[0]?.type, 'colleague')
  for (const text of ['sd', 'SHIDI', 'shid', 'sd 石'])
    assert.equal((await search(text)).records[0]?.rows[0]?.title, '石迪', text)
  assert.equal((await search('sdi')).records.length, 0)
  const nothing = {
    records: [],
    files: { total: 0, rows: [] },
    texts: { total: 0, rows: [], isMore: false, unread: 0 },
  }
  for (const text of ['', ' ', '，', '鲸鱼']) assert.deepEqual(await search(text), nothing, text)
  assert.deepEqual(await search('湿地', stranger), nothing)
  assert.deepEqual(await search('湿地', { ...wu, capacities: ['system-admin'] }), nothing)
})

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}
