import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cite } from '#kernel/citation.ts'
import { choice, date, reference, references, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { lawSuggestions } from '#law/suggestions.ts'
import { proposeValues } from './propose-values.ts'

const people = [
  { id: 'zhou', title: '周明远' },
  { id: 'shen', title: '沈玉兰' },
  { id: 'gao', title: '高振邦' },
  { id: 'wang', title: '王伟' },
  { id: 'he-1', title: '何平' },
  { id: 'he-2', title: '何平' },
]

const session = defineRecordType({
  name: 'session',
  title: '学法活动',
  basis: cite('《某意见》', undefined, 'unverified'),
  fields: {
    title: text({ label: '学习主题', required: true }),
    heldOn: date({ label: '学习日期' }),
    form: choice({ label: '学习形式', choices: { group: '理论学习中心组', day: '主题党日' } }),
    topics: words({ label: '学习专题', suggestions: ['习近平法治思想', '宪法', '人大制度'] }),
    laws: words({ label: '学习的法律法规', suggestions: lawSuggestions }),
    chair: reference({ label: '主持人', to: 'person' }),
    speaker: text({ label: '主讲人', maxLength: 60 }),
    place: text({ label: '地点', maxLength: 60 }),
    invited: references({ label: '应到人员', to: 'person' }),
    attended: references({ label: '实到人员', to: 'person' }),
    minutes: text({ label: '学习纪要', lines: 8 }),
  },
  list: ['title'],
  identity: ['title'],
  on: 'heldOn',
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: {},
})

const whole = {
  title: '党组理论学习中心组学习监督法会议纪要',
  lines: [
    '时  间：2023年3月10日上午9时  地  点：机关三楼会议室',
    '主 持 人：周明远',
    '主讲人：市委党校教授林一舟',
    '应到人员：周明远、沈玉兰、',
    '主任高振邦（请假）',
    '出席：周明远，沈玉兰同志、高振邦（请假）',
    '会议学习了《中华人民共和国各级人民代表大会常务委员会监督法》和《某某读本》。',
    '会议强调，要依法监督。',
  ],
}

const examples: readonly { name: string; lines: readonly string[]; title?: string; field: string; value: unknown }[] = [
  ...Object.entries({
    title: '党组理论学习中心组学习监督法会议纪要',
    heldOn: '2023-03-10',
    form: 'group',
    laws: ['中华人民共和国各级人民代表大会常务委员会监督法'],
    chair: 'zhou',
    speaker: '市委党校教授林一舟',
    place: '机关三楼会议室',
    invited: ['zhou', 'shen', 'gao'],
    attended: ['zhou', 'shen'],
    minutes: '会议学习了《中华人民共和国各级人民代表大会常务委员会监督法》和《某某读本》。\n会议强调，要依法监督。',
    topics: undefined,
  }).map(([field, value]) => ({ name: `whole minutes: ${field}`, ...whole, field, value })),
  { name: 'a spelled date', lines: ['二〇二三年十二月二十一日'], field: 'heldOn', value: '2023-12-21' },
  { name: 'no such day', lines: ['2023年2月30日'], field: 'heldOn', value: undefined },
  { name: 'a date without its year', lines: ['时间：3月10日'], field: 'heldOn', value: undefined },
  {
    name: 'the named time before any other date',
    lines: ['2022年1月1日印发', '学习时间：2023.3.10'],
    field: 'heldOn',
    value: '2023-03-10',
  },
  { name: 'a numbered label', lines: ['一、主持人：沈玉兰'], field: 'chair', value: 'shen' },
  { name: 'a name stretched', lines: ['主持人：王 伟'], field: 'chair', value: 'wang' },
  { name: 'a longer name', lines: ['主持人：王伟民'], field: 'chair', value: undefined },
  { name: 'a longer name addressed', lines: ['主持人：王伟民同志'], field: 'chair', value: undefined },
  { name: 'a name within another', lines: ['主持人：主任高王伟'], field: 'chair', value: undefined },
  { name: 'a name two bear', lines: ['主持人：何平'], field: 'chair', value: undefined },
  { name: 'two for one place', lines: ['主持人：周明远、沈玉兰'], field: 'chair', value: undefined },
  { name: 'nobody away is present', lines: ['实到：周明远、沈玉兰（因公外出）'], field: 'attended', value: ['zhou'] },
  { name: 'a topic the title names', title: '学习宪法', lines: [], field: 'topics', value: ['宪法'] },
  { name: 'no name in running text', lines: ['周明远主持会议。'], field: 'chair', value: undefined },
  { name: 'nothing at all', title: '', lines: [], field: 'title', value: undefined },
]

for (const { name, title = '', lines, field, value } of examples) {
  test(name, () => {
    assert.deepEqual(proposeValues(session, { title, lines }, { person: people }).values[field], value)
  })
}

test('names nobody bears are told, and whose are named', () => {
  const { unknown, titles } = proposeValues(
    session,
    { title: '', lines: ['应到人员：周明远、卫青、何平，等12人，全体党组成员'] },
    { person: people },
  )
  assert.deepEqual(unknown, [{ field: 'invited', names: ['卫青', '何平'] }])
  assert.deepEqual(titles, { zhou: '周明远' })
})
