import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedLaws } from './data/shipped-laws.ts'
import { lawKindLabels } from './entry.ts'
import { bareName, formatLawTitle, namesOf } from './law-name.ts'
import { findLaw, lawById, lawsIn, makeLawRegistry } from './registry.ts'
import { standingOn } from './standing.ts'
import { lawSuggestions } from './suggestions.ts'

const named: readonly (readonly [string, string | undefined])[] = [
  ['中华人民共和国宪法', 'constitution'],
  ['宪法', 'constitution'],
  ['《宪法》', 'constitution'],
  ['《中华人民共和国各级人民代表大会常务委员会监督法》', 'supervision-by-standing-committees'],
  [' 监督法 ', 'supervision-by-standing-committees'],
  ['地方组织法', 'local-organization'],
  ['《关于实行国家机关“谁执法谁普法”普法责任制的意见》', 'who-enforces-publicizes'],
  ['乡村“法律明白人”培养工作规范(试行)', 'law-literate-villagers'],
  ['法治政府建设实施纲要（2021-2025年）', 'rule-of-law-government'],
  ['法治政府建设实施纲要（2021—2025年）', 'rule-of-law-government'],
  ['“八五”普法', 'publicity-plan-8'],
  ['12·4国家宪法日', 'constitution-day'],
  ['《党政机关公文格式》（GB/T 9704—2012）', 'document-layout'],
  ['GB/T 22239-2019《信息安全技术 网络安全等级保护基本要求》', 'graded-protection'],
  ['法治政府建设实施纲要（2022—2025年）', undefined],
  ['组织法', undefined],
  ['', undefined],
]

for (const [text, id] of named) test(`find: ${text}`, () => assert.equal(findLaw(text)?.id, id))

const texts: readonly (readonly [string, readonly (readonly [number, string, string | undefined])[]])[] = [
  [
    '学习《中华人民共和国宪法》和监督法',
    [
      [2, '《中华人民共和国宪法》', 'constitution'],
      [14, '监督法', 'supervision-by-standing-committees'],
    ],
  ],
  [
    '在宪法宣传周和国家宪法日',
    [
      [1, '宪法宣传周', 'constitution-week'],
      [7, '国家宪法日', 'constitution-day'],
    ],
  ],
  ['印发《机关请销假制度》', [[2, '《机关请销假制度》', undefined]]],
  ['《关于印发《云川市工作要点》的通知》', [[0, '《关于印发《云川市工作要点》的通知》', undefined]]],
  ['人民法院组织法学、代表法定代理人', []],
  ['深入实施“八五”普法规划', [[4, '“八五”普法规划', 'publicity-plan-8']]],
]

for (const [text, expected] of texts) {
  test(`in text: ${text}`, () =>
    assert.deepEqual(
      lawsIn(text).map(({ at, text: written, entry }) => [at, written, entry?.id]),
      expected,
    ))
}

test('ids and names are borne once, dates are dates, and successors are there', () => {
  assert.ok(shippedLaws.length >= 120, String(shippedLaws.length))
  const ids = shippedLaws.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  const names = shippedLaws.flatMap((entry) => [...new Set(namesOf(entry).map(bareName))])
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) < index),
    [],
  )
  for (const entry of shippedLaws) {
    assert.match(entry.id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
    assert.doesNotMatch(entry.title, /[《》]$/u)
    assert.ok(entry.source !== '', entry.id)
    assert.ok(Object.hasOwn(lawKindLabels, entry.kind))
    if (entry.successor !== undefined) assert.ok(lawById(entry.successor), entry.id)
    const { adoptedOn, inForceOn, repealedOn, doubtedFrom, amendments = [] } = entry
    const days = [
      adoptedOn,
      inForceOn,
      repealedOn,
      doubtedFrom,
      ...amendments.flatMap((one) => [one.on, one.inForceOn]),
    ]
    for (const day of days.flatMap((one) => one ?? [])) assert.ok(isKnownDate(day), `${entry.id} ${day}`)
    if (adoptedOn !== undefined && inForceOn !== undefined) assert.ok(adoptedOn <= inForceOn, entry.id)
    for (const { on, inForceOn: from = on } of amendments) {
      assert.ok(on <= from, entry.id)
      assert.ok(adoptedOn === undefined || adoptedOn < on, entry.id)
    }
    assert.deepEqual(
      [...amendments].sort((a, b) => (a.on < b.on ? -1 : 1)),
      amendments,
      entry.id,
    )
  }
})

test('every kind has its entries, every one can be asked about', () => {
  const kinds = new Set(shippedLaws.map(({ kind }) => kind))
  assert.deepEqual([...kinds].sort(), Object.keys(lawKindLabels).sort())
  for (const entry of shippedLaws) assert.ok(standingOn(entry, '2026-11-24').state)
  assert.ok(lawSuggestions.includes('中华人民共和国监察法') && !lawSuggestions.includes('信访条例'))
})

test('titles as they are printed', () => {
  const law = findLaw('立法法')
  const day = findLaw('国家宪法日')
  assert.equal(law && formatLawTitle(law), '《中华人民共和国立法法》')
  assert.equal(day && formatLawTitle(day), '国家宪法日')
})

test('an entry of the organ stands in for ours of the same name', () => {
  const [first] = shippedLaws
  assert.ok(first)
  const registry = makeLawRegistry([first, { ...first, remark: '本单位已核对' }])
  assert.equal(registry.find('宪法')?.remark, '本单位已核对')
})

/** Whole, or no more than the month or the year. */
function isKnownDate(day: string): boolean {
  const full = day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day
  return /^\d{4}-\d{2}-\d{2}$/.test(full) && new Date(full).toISOString().startsWith(full)
}
