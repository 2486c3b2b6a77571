import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DutyProof } from '#capabilities/duties/index.ts'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { catalogueDocument } from './catalogue.ts'
import { dutyCatalogue, dutyCatalogueTable } from './duty-catalogue.ts'

const duty = (id: string, proved: Partial<DutyProof>): DutyProof => ({
  ...{ id, title: id, position: 1, cadence: 'yearly', section: '办公室', measures: [], tasks: [] },
  ...proved,
})
const counted = (title: string, ...ids: readonly string[]) => ({
  ...{ title, unit: '次', value: ids.length, recordType: 'study-session' },
  records: ids.map((id) => ({ id, on: null })),
})
const task = (id: string, doneOn: string | null) => ({ id, title: id, state: 'done', dueOn: '2023-06-30', doneOn })
const records: Readonly<Record<string, { title: string; on: string; typeTitle: string; files: readonly string[] }>> = {
  s1: { title: '学习监督法', on: '2023-03-10', typeTitle: '学法活动', files: ['纪要.docx'] },
  t1: { title: '印发清单', on: '2023-06-30', typeTitle: '年度任务', files: [] },
}
const rows = dutyCatalogue(
  [
    duty('带头学法', { measures: [counted('学法活动次数', 's1'), counted('会前学法次数', 's1')] }),
    duty('落实普法责任', { tasks: [task('t1', '2023-06-30'), task('t2', null)] }),
    duty('支持司法', {}),
  ],
  { record: (id) => records[id] ?? null },
)

test('a record stands once under each duty, a task when it is done, and a duty without proof keeps its row', () => {
  assert.deepEqual(
    rows.map((row) => [row.duty, row.counted, row.record, row.files]),
    [
      ['带头学法', '学法活动次数', '学法活动：学习监督法（2023-03-10）', '纪要.docx'],
      ['落实普法责任', '年度任务办结', '年度任务：印发清单（2023-06-30）', '缺'],
      ['支持司法', '', '缺', '缺'],
    ],
  )
})

test('the document has both tables, each under its heading', () => {
  const document = catalogueDocument('2023年度述法报告', [], [dutyCatalogueTable(rows)])
  assert.deepEqual(
    document.blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind)),
    ['按段落', 'table', '按职责', 'table'],
  )
  const failed = checkDocx(writeDocx(document), { profile: 'personal' }).filter(({ ok }) => !ok)
  assert.deepEqual(failed, [])
})
