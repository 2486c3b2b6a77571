import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cite } from '#kernel/citation.ts'
import { choice, date, text } from '#kernel/field.ts'
import { defineMeasure } from '#kernel/measure.ts'
import { definePassage, gap, type Passage, point, resting, say } from '#kernel/passage.ts'
import { type AnyRecord, defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { makeLedger } from '#records/ledger.ts'
import { type BlockBody, textOf } from './block.ts'
import { blockLimits, keptBody } from './body-guard.ts'
import { draftPillar, draftStatement } from './draft.ts'
import { exampleOrgan, gapOf } from './examples-under-check.ts'
import { templateFor } from './template.ts'

const basis = cite('《关于完善国家工作人员学法用法制度的意见》')

const studySession = defineRecordType({
  name: 'study-session',
  title: '学法活动',
  basis,
  fields: {
    title: text({ label: '学习主题', required: true }),
    heldOn: date({ label: '学习日期', required: true }),
    form: choice({ label: '形式', required: true, choices: { meeting: '例会', lecture: '讲座', problem: '问题' } }),
  },
  list: ['title', 'heldOn'],
  identity: ['title', 'heldOn'],
  on: 'heldOn',
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: {},
})

const sessions = defineMeasure({
  id: 'study/sessions',
  title: '学法次数',
  unit: '次',
  definition: '每场计一次。',
  over: studySession,
  where: ({ form }) => form !== 'problem',
  parts: ['form'],
})

const session = (id: string, form: string, year = 2023): AnyRecord => ({
  id,
  type: 'study-session',
  state: 'filed',
  year,
  title: `主题${id}`,
  sectionId: null,
  version: 1,
  values: { title: `主题${id}`, heldOn: `${year}-03-10`, form },
})

const passage = (id: string, pillar: string, order: number, write: Passage['write'], lead?: string): Passage =>
  definePassage({ id, pillar, order, basis, write, ...(lead === undefined ? {} : { lead }) })

const problemsIn = (write: (title: string, id: string) => ReturnType<typeof point>): Passage['write'] =>
  function* (ledger) {
    for (const one of ledger.records(studySession).filter(({ form }) => form === 'problem'))
      yield write(one.title, one.id)
  }

/** Declared out of order: `order` decides. */
const passages: readonly Passage[] = [
  passage(
    'x/measures',
    'measures',
    10,
    problemsIn((title, id) => point(`改正${title}`, resting(say`每季度检查。`, [{ id }]))),
  ),
  passage(
    'x/problems',
    'problems',
    10,
    problemsIn((title, id) => point(title, resting(say`没有检查。`, [{ id }]))),
  ),
  passage(
    'study/lectures',
    'study',
    30,
    function* (ledger) {
      const lectures = ledger.figure(sessions, { field: 'form', value: 'lecture' })
      if (lectures.value === 0) return yield gap('本年度无讲座记录', studySession)
      yield say`其中讲座${lectures}。`
    },
    '抓好集中学法',
  ),
  passage(
    'study/titles',
    'study',
    40,
    function* (ledger) {
      const held = ledger.records(studySession).filter(({ form }) => form !== 'problem')
      if (held.length > 0) yield resting(say`学习了${held.map(({ title }) => title).join('、')}。`, held)
    },
    '带头学法',
  ),
  passage(
    'study/sessions',
    'study',
    10,
    function* (ledger) {
      const total = ledger.figure(sessions)
      if (total.value === 0) return yield gap('本年度无学法记录', studySession)
      yield say`共学法${total}。`
    },
    '抓好集中学法',
  ),
]

const template = templateFor(exampleOrgan)
const ledgerOf = (records: readonly AnyRecord[]) =>
  makeLedger({ year: 2023, organ: exampleOrgan, records, titles: {}, seed: 'yunchuan' })
const full = [
  session('s1', 'meeting'),
  session('s2', 'lecture'),
  session('p1', 'problem'),
  session('p2', 'problem'),
  session('s0', 'lecture', 2022),
]
const draft = (records: readonly AnyRecord[]) => draftStatement(ledgerOf(records), passages, template, '党组书记')
const outline = (bodies: readonly BlockBody[]) =>
  bodies.map((body) => `${body.pillar} ${body.gap === null ? textOf(body) : `缺：${body.gap.missing}`}`)

test('sections, parts, sentences and points stand in the order of the template', () => {
  assert.deepEqual(outline(draft(full)).slice(1), [
    'last-year 工作开展情况',
    'study 带头学法用法，抓好学法普法',
    'study 抓好集中学法。共学法2次。其中讲座1次。',
    'study 带头学法。学习了主题s1、主题s2。',
    'problems 存在的主要问题',
    'problems 对照职责要求和台账记录，主要存在以下两个方面的问题：',
    'problems 主题p1。没有检查。',
    'problems 主题p2。没有检查。',
    'measures 下一步工作措施',
    'measures 下一年度，重点抓好以下两项工作：',
    'measures 改正主题p1。每季度检查。',
    'measures 改正主题p2。每季度检查。',
  ])
})

test('the opening says who and when, and nothing that needs proof', () => {
  const [opening] = draft(full)
  assert.equal(opening?.pillar, 'opening')
  assert.match(opening === undefined ? '' : textOf(opening), /本人2023年度担任\S*党组书记期间/)
  assert.deepEqual(opening?.rests, [])
})

test('figures are bound to their measure and part', () => {
  const [paragraph] = draft(full).filter(({ title }) => title === '抓好集中学法')
  assert.deepEqual(paragraph?.pieces, [
    { text: '共学法' },
    { figure: { measure: 'study/sessions' }, value: 2, unit: '次' },
    { text: '。其中讲座' },
    { figure: { measure: 'study/sessions', part: { field: 'form', value: 'lecture' } }, value: 1, unit: '次' },
    { text: '。' },
  ])
})

test('records behind a figure are found by counting, all others are kept with the block', () => {
  const rests = new Map(draft(full).map((body) => [body.title, body.rests]))
  assert.deepEqual(rests.get('抓好集中学法'), [])
  assert.deepEqual(rests.get('带头学法'), ['s1', 's2'])
  assert.deepEqual(rests.get('主题p1'), ['p1'])
})

test('problems and measures are points （一）, leads are run in', () => {
  const levels = new Map(draft(full).map((body) => [body.title, [body.kind, body.level]]))
  assert.deepEqual(levels.get('主题p1'), ['paragraph', 2])
  assert.deepEqual(levels.get('改正主题p2'), ['paragraph', 2])
  assert.deepEqual(levels.get('抓好集中学法'), ['paragraph', 'run-in'])
  assert.deepEqual(levels.get('存在的主要问题'), ['heading', 1])
})

test('where nothing proves a duty there stands a gap, never a sentence', () => {
  const bodies = draft([session('s1', 'meeting')])
  assert.deepEqual(
    bodies.filter(({ kind }) => kind === 'gap'),
    [gapOf('study', '本年度无讲座记录')],
  )
  assert.deepEqual(outline(draft([])).slice(1), [
    'last-year 工作开展情况',
    'study 带头学法用法，抓好学法普法',
    'study 缺：本年度无学法记录',
    'study 缺：本年度无讲座记录',
    'problems 存在的主要问题',
    'measures 下一步工作措施',
  ])
})

test('no block comes twice, and the same ledger gives the same draft', () => {
  const bodies = draft(full).map((body) => JSON.stringify(body))
  assert.equal(new Set(bodies).size, bodies.length)
  assert.deepEqual(draft(full), draft([...full]))
})

test('one part drafted alone is the same as in the whole', () => {
  const [pillar] = template.sections.flatMap((section) => section.pillars.filter(({ id }) => id === 'problems'))
  assert.ok(pillar)
  const alone = draftPillar(ledgerOf(full), passages, pillar)
  assert.deepEqual(
    alone,
    draft(full).filter((body) => body.pillar === 'problems' && body.level !== 1),
  )
})

test('an organ that serves no People’s Congress has no part on supervision', () => {
  const pillars = (kind: 'people-congress' | 'government') =>
    templateFor({ ...exampleOrgan, kind }).sections.flatMap((section) => section.pillars.map(({ id }) => id))
  assert.ok(pillars('people-congress').includes('supervision'))
  assert.ok(!pillars('government').includes('supervision'))
})

test('a gap longer than its place is cut, so that the text can be read again', () => {
  const long = passage('x/long', 'study', 5, function* () {
    yield gap(`没有记录的：${'很长的名称、'.repeat(60)}`, studySession)
  })
  const [body] = draftPillar(ledgerOf([]), [long], { id: 'study' })
  assert.ok(body?.gap)
  const { missing } = body.gap
  assert.ok(missing.endsWith('…') && missing.length === blockLimits.gap)
  assert.equal(keptBody(body).gap?.missing, missing)
})
