import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import { runRule } from '#kernel/rule.ts'
import { capacityGrantRecord } from './capacity-grant-record.ts'
import { examples } from './examples.ts'
import { postTermRecord } from './post-term-record.ts'
import { administrators, administratorsExcludeOneAnother } from './rules/administrators-exclude-one-another.ts'
import { firstResponsibleTermsOverlap } from './rules/first-responsible-terms-overlap.ts'

const context = { today: '2024-06-30' }
const names = new Set(examples.people.map((person) => person.name))
const sections = new Set(examples.sections.map((section) => section.shortName))

test('40 people and 8 sections, each known by one name', () => {
  assert.equal(names.size, 40)
  assert.equal(examples.people.length, 40)
  assert.equal(sections.size, 8)
  assert.equal(new Set(examples.people.map((person) => person.username)).size, 40)
})

test('whoever is named belongs to the cast', () => {
  for (const { person } of [...examples.postTerms, ...examples.grants]) assert.ok(names.has(person), person)
  for (const { head } of examples.sections) assert.ok(names.has(head), head)
  for (const { section } of [...examples.people, ...examples.postTerms])
    assert.ok(section === null || sections.has(section), `${section}`)
})

test('the cast keeps the rules of this capability', () => {
  for (const one of examples.grants) {
    const others = examples.grants
      .filter((other) => other !== one)
      .map((other) => ({ ...blankItem(capacityGrantRecord), ...other }))
    const item = { grant: { ...blankItem(capacityGrantRecord), ...one }, others }
    assert.deepEqual([...runRule(administratorsExcludeOneAnother, item, context)], [])
  }
  for (const one of examples.postTerms) {
    const others = examples.postTerms
      .filter((other) => other !== one)
      .map((other) => ({ ...blankItem(postTermRecord), ...other }))
    const item = { term: { ...blankItem(postTermRecord), ...one }, others }
    assert.deepEqual([...runRule(firstResponsibleTermsOverlap, item, context)], [])
  }
})

test('three administrators, a clerk in every section, the office changes its director within 2023', () => {
  const holders = (capacity: string) => examples.grants.filter((grant) => grant.capacity === capacity)
  for (const capacity of administrators) assert.equal(holders(capacity).length, 1, capacity)
  const clerks = holders('section-clerk').map(
    ({ person }) => examples.people.find(({ name }) => name === person)?.section,
  )
  assert.deepEqual(new Set(clerks), sections)
  const directors = examples.postTerms.filter(({ title }) => title === '办公室主任')
  assert.deepEqual(
    directors.map(({ from, until }) => [from, until]),
    [
      ['2016-08-15', '2023-05-31'],
      ['2023-06-01', null],
    ],
  )
})
