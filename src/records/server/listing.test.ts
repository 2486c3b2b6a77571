import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { parseListQuery } from '#derive/filters.ts'
import { createRecord, createRecords } from './create-records.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague, yunchuan } from './examples.ts'
import { readListIds } from './list-store.ts'
import { readCounted } from './record-store.ts'
import { listInChunks, listRecords } from './view-records.ts'

const { lin, wu } = cast

test('lists are searched, filtered, sorted and paged', async (t) => {
  const { work, zhou, shen } = await threeGatherings(t)
  for (const [query, subjects] of listExamples(zhou.id, shen.id)) {
    const asked = parseListQuery(gathering, query)
    const page = await as(work, wu, (scope) => listRecords(scope, gathering, asked))
    assert.equal(page.rows.map(({ title }) => title).join(' '), subjects, JSON.stringify(query))
    assert.equal(page.total, query.size === undefined ? page.rows.length : 3)
    const window = { limit: asked.size, offset: (asked.page - 1) * asked.size, few: false }
    const ids = await as(work, wu, ({ db }) => readListIds(db, yunchuan, gathering, asked, window))
    assert.deepEqual(
      ids,
      page.rows.map(({ id }) => id),
      'both ways of asking answer the same',
    )
  }
})

test('an export gets all rows in the order of the list, chunk by chunk', async (t) => {
  const { work, zhou } = await threeGatherings(t)
  const chunks = await as(work, wu, async (scope) => {
    const titles: string[][] = []
    for await (const { rows } of listInChunks(scope, gathering, parseListQuery(gathering, {}), { size: 2 }))
      titles.push(rows.map(({ title }) => title))
    return titles
  })
  assert.deepEqual(chunks, [['宪法宣传日', '监督法学习会'], ['旁听庭审']])
  const titles = await as(work, wu, (scope) =>
    listRecords(scope, gathering, parseListQuery(gathering, { text: '监督' })),
  )
  assert.deepEqual(titles.titles, { [zhou.id]: '周明远' })
})

test('only records in a counted state are counted, of the years asked for and without a year', async (t) => {
  const { work } = await threeGatherings(t)
  const counted = (years: number[] | null) => as(work, wu, ({ db }) => readCounted(db, yunchuan, colleague, years))
  assert.deepEqual([(await counted(null)).length, (await counted([2023])).length], [2, 2])
  assert.deepEqual(await as(work, wu, ({ db }) => readCounted(db, yunchuan, gathering)), [])
})

const listExamples = (zhou: string, shen: string): [query: Record<string, string>, subjects: string][] => [
  [{}, '宪法宣传日 监督法学习会 旁听庭审'],
  [{ text: '监督' }, '监督法学习会'],
  [{ text: '法' }, '宪法宣传日 监督法学习会'],
  [{ text: '审' }, '旁听庭审'],
  [{ text: '认罪' }, '旁听庭审'],
  [{ text: '周明' }, '监督法学习会'],
  [{ text: '碰头 庭审' }, '旁听庭审'],
  [{ text: '没有' }, ''],
  [{ year: '2022' }, '旁听庭审'],
  [{ state: 'draft', order: 'asc' }, '旁听庭审 监督法学习会 宪法宣传日'],
  [{ state: 'filed,voided' }, ''],
  [{ sort: 'attendance', order: 'asc' }, '宪法宣传日 监督法学习会 旁听庭审'],
  [{ sort: 'subject', order: 'desc' }, '监督法学习会 旁听庭审 宪法宣传日'],
  [{ 'f.form': 'small' }, '宪法宣传日 旁听庭审'],
  [{ 'f.subject': '法学' }, '监督法学习会'],
  [{ 'f.subject': '审' }, '旁听庭审'],
  [{ 'f.minutes': '认罪' }, '旁听庭审'],
  [{ 'f.minutes': '学习三中全会精神' }, '宪法宣传日 监督法学习会'],
  [{ 'f.minutes': '学习三中全会精神', sort: 'subject', order: 'desc' }, '监督法学习会 宪法宣传日'],
  [{ 'f.minutes': '精神学习三中全会' }, ''],
  [{ 'f.attendance': '..10' }, '宪法宣传日'],
  [{ 'f.heldOn': '2023-01-01..2023-06-30' }, '监督法学习会'],
  [{ 'f.isOpen': 'true' }, '监督法学习会'],
  [{ 'f.topics': '宪法' }, '宪法宣传日'],
  [{ 'f.chair': zhou }, '监督法学习会'],
  [{ 'f.present': `${zhou},${shen}` }, '宪法宣传日'],
  [{ size: '2', page: '2' }, '旁听庭审'],
]

async function threeGatherings(t: Parameters<typeof exampleWork>[0]) {
  const work = await exampleWork(t)
  const [zhou, shen] = await as(work, lin, async (scope) => [
    await createRecord(scope, colleague, { values: { name: '周明远' } }),
    await createRecord(scope, colleague, { values: { name: '沈玉兰' } }),
  ])
  const entries = [
    {
      ...{
        subject: '监督法学习会',
        heldOn: '2023-03-10',
        form: 'plenary',
        attendance: 30,
        isOpen: true,
        chair: zhou.id,
      },
      minutes: '会前学习三中全会精神和监督法',
    },
    {
      subject: '宪法宣传日',
      heldOn: '2023-12-04',
      form: 'small',
      attendance: 5,
      topics: ['宪法', '民法典'],
      present: [shen.id],
      minutes: '学习三中全会精神，发放宪法读本',
    },
    { subject: '旁听庭审', heldOn: '2022-05-06', form: 'small', isOpen: false, minutes: '被告人认罪' },
  ]
  await as(work, lin, (scope) =>
    createRecords(
      scope,
      gathering,
      entries.map((values) => ({ values })),
    ),
  )
  return { work, zhou, shen }
}
