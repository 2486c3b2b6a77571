import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Comparison, compareInSteps, compareTexts } from './compare-texts.ts'
import type { ComparedText } from './compared-text.ts'

const day = '2026-01-01'
const formula = '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想。'
const work = [
  '针对河道采砂点多面广的实际，抽调执法骨干组成三个巡查小组，逐段核对许可范围。',
  '邀请法律顾问列席涉水合同会商，对违约条款提出修改意见12条。',
  '把水利工程招标文件纳入合法性审查范围，未经审查的一律不提交会议研究。',
  '在汛期前到沿河乡镇讲解防洪法，为取水户当面解答收费政策。',
]
const others = [
  '围绕学校周边食品经营户开展随机抽查，对无证摊贩当场登记。',
  '完善校外培训机构年检办法，公开投诉电话并逐件回访。',
  '请法官给新任校长讲授未成年人保护的典型案例。',
]

function text(name: string, sentences: readonly string[], more: Partial<ComparedText> = {}): ComparedText {
  return {
    name,
    text: `${name}2025年度述法报告\n${formula}\n${sentences.join('\n')}`,
    organ: name,
    year: 2025,
    ...more,
  }
}

function found(comparison: Comparison) {
  return comparison.pairs.map((pair) => ({
    relation: pair.relation,
    level: pair.level,
    passages: comparison.matchesOf(pair).map(({ agreement }) => agreement),
  }))
}

const cases: readonly (readonly [why: string, texts: readonly ComparedText[], found: readonly object[]])[] = [
  ['各写各的', [text('云川县水务局', work), text('临河县教育局', others)], []],
  [
    '一字不改',
    [text('云川县水务局', work), text('临河县水务局', work.slice(0, 2))],
    [{ relation: 'other-organ', level: 'error', passages: ['same', 'same'] }],
  ],
  [
    '只改数字',
    [text('云川县水务局', work), text('临河县水务局', [work[1]?.replace('12', '9') ?? '', ...others])],
    [{ relation: 'other-organ', level: 'error', passages: ['other-figures'] }],
  ],
  [
    '改写并调换次序',
    [
      text('云川县水务局', work),
      text('临河县水务局', [
        '汛期前到沿河各乡镇宣讲防洪法，为取水户现场解答收费政策。',
        ...others,
        '针对河道采砂点多面广的情况，抽调业务骨干组成四个巡查组，逐段核对许可范围。',
      ]),
    ],
    [{ relation: 'other-organ', level: 'error', passages: ['reworded', 'reworded'] }],
  ],
  [
    '本单位去年写的',
    [text('云川县水务局', work), text('云川县水务局', work.slice(2), { year: 2024 })],
    [{ relation: 'own-earlier', level: 'error', passages: ['same', 'same'] }],
  ],
  [
    '模板',
    [text('云川县水务局', work), text('范文', work.slice(0, 1), { isTemplate: true, organ: null })],
    [{ relation: 'template', level: 'warn', passages: ['same'] }],
  ],
]

for (const [why, texts, expected] of cases)
  test(why, () => assert.deepEqual(found(compareTexts(texts, { day })), expected))

test('通知的提纲不算抄袭', () => {
  const outline = '对照上年度查摆问题逐条说明整改落实情况和佐证材料'
  const texts = [text('云川县水务局', [outline, ...work]), text('临河县教育局', [outline, ...others])]
  assert.equal(compareTexts(texts, { day }).pairs.length, 1)
  const told = compareTexts(texts, { day, notice: `通知\n一、${outline}` })
  assert.deepEqual(told.pairs, [])
  assert.ok((told.shares[0]?.outline ?? 0) > 0.1)
})

test('过了时的套语算抄袭', () => {
  const past = '职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府基本建成'
  const texts = [text('云川县水务局', [past, ...work]), text('临河县教育局', [past, ...others])]
  assert.equal(compareTexts(texts, { day: '2019-01-01' }).pairs.length, 0)
  assert.equal(compareTexts(texts, { day }).pairs.length, 1)
})

test('许多单位都写的短语从存档中学到，整段相同的不是', () => {
  const phrase = '面对繁重改革任务锚定年度目标不动摇凝心聚力抓落实'
  const page = work.join('')
  const many = Array.from({ length: 60 }, (_, at) =>
    text(`单位${String.fromCharCode(0x4e00 + at * 7)}县局`, [
      at < 10
        ? `${page}`
        : `${phrase}，${[...String.fromCharCode(...Array.from({ length: 20 }, (__, next) => 0x5000 + at * 40 + next))].join('')}。`,
    ]),
  )
  const { pairs, shares } = compareTexts(many, { day })
  assert.equal(pairs.length, 45)
  assert.ok((shares[20]?.formula ?? 0) > 0.3)
})

test('份额合计为一，位置是原文的', () => {
  const texts = [text('云川县水务局', work), text('临河县水务局', [...work.slice(0, 2), ...others])]
  const comparison = compareTexts(texts, { day })
  for (const { letters, ...shares } of comparison.shares) {
    assert.ok(letters > 100)
    assert.ok(Math.abs(Object.values(shares).reduce((sum, share) => sum + share, 0) - 1) < 1e-9)
  }
  const [pair] = comparison.pairs
  assert.ok(pair)
  const [first] = comparison.matchesOf(pair)
  assert.ok(first)
  assert.equal(texts[0]?.text.slice(first.one.start, first.one.end), work[0])
  assert.equal(texts[1]?.text.slice(first.other.start, first.other.end), work[0])
})

test('句首的数字也算在内', () => {
  const sentence = '2025年抽调执法骨干组成巡查小组，逐段核对采砂许可范围。'
  const texts = [text('云川县水务局', [sentence]), text('临河县水务局', [sentence])]
  const comparison = compareTexts(texts, { day })
  const [pair] = comparison.pairs
  assert.ok(pair)
  const [match] = comparison.matchesOf(pair)
  assert.equal(texts[0]?.text.slice(match?.one.start, match?.one.end), sentence)
})

test('只问一份时，其余各份之间不比', () => {
  const texts = [text('甲县水务局', others), text('乙县水务局', work), text('丙县水务局', work)]
  assert.equal(compareTexts(texts, { day }).pairs.length, 1)
  assert.equal(compareTexts(texts, { day, asked: new Set([0]) }).pairs.length, 0)
  assert.equal(compareTexts(texts, { day, asked: new Set([2]) }).pairs.length, 1)
})

test('进度可以看到，也可以中途停下', () => {
  const steps = compareInSteps([text('甲县水务局', work), text('乙县水务局', work)], { day })
  assert.deepEqual(steps.next().value, { stage: 'fold', done: 1, total: 2 })
  assert.equal(steps.return(compareTexts([], { day })).done, true)
})

test('空的、只有标点的、只有一份', () => {
  assert.deepEqual(compareTexts([], { day }).pairs, [])
  const blank: ComparedText = { name: '', text: '……\n。', organ: null, year: null }
  assert.deepEqual(compareTexts([blank, blank, { ...blank, text: '' }], { day }).pairs, [])
})

test('几百份照抄同一篇：每份都说到，不必两两都列', () => {
  const many = Array.from({ length: 400 }, (_, at) => text(`${String.fromCharCode(0x4e00 + at * 7)}川县水务局`, work))
  const { pairs, shares } = compareTexts(many, { day })
  assert.ok(pairs.length < 400 * 70)
  assert.equal(new Set(pairs.flatMap(({ one, other }) => [one, other])).size, 400)
  assert.ok(shares.every(({ same }) => same > 0.5))
})
