import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defineCapability } from '#kernel/capability.ts'
import type { Actor, Capacity } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import { date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { makeRegister } from '#records/register.ts'
import { isWithin, placesAtHand, placesOf } from './places.ts'

const typeNamed = (name: string) =>
  defineRecordType({
    name,
    title: name,
    basis: cite('《试》'),
    fields: { title: text({ label: '题', required: true }), heldOn: date({ label: '日期' }) },
    list: ['title'],
    identity: ['title'],
    workflow: filing(['office-clerk']),
    enteredBy: ['office-clerk'],
    sample: {},
  })
const capability = (name: string, ...types: string[]) =>
  defineCapability({ name, title: name, recordTypes: types.map(typeNamed) })
const register = makeRegister([
  capability('organs', 'section', 'person'),
  capability('rectification', 'problem', 'measure'),
  capability('study', 'study-session'),
  capability('statements'),
])
const actor = (capacity: Capacity): Actor => ({
  organId: 'o',
  personId: 'p',
  name: '林晓',
  sectionId: null,
  capacities: [capacity],
})
const names = (places: readonly { name: string }[]) => places.map((place) => place.name)

test('places follow the order of the work and leave out what is not there', () => {
  assert.deepEqual(names(placesOf(register, actor('office-clerk'), new Set())), ['study', 'rectification', 'organs'])
  assert.deepEqual(names(placesOf(register, actor('office-clerk'), new Set(['/statements']))), [
    'study',
    'statements',
    'rectification',
    'organs',
  ])
})

test('an administrator sees only what administration reads', () => {
  const places = placesOf(register, actor('auditor'), new Set())
  assert.deepEqual(names(places), ['organs', 'journal'])
  assert.equal(places[0]?.to, '/records/section')
})

test('a page beside the lists stands for whoever may do what it is for', () => {
  const listing = { name: 'account/list', title: '账户', effect: 'read', by: ['system-admin'], input: {} } as const
  const known = makeRegister([
    defineCapability({ name: 'organs', title: '单位', recordTypes: [typeNamed('person')], operations: [listing] }),
  ])
  const pagesOf = (capacity: Capacity, ...paths: string[]) =>
    placesOf(known, actor(capacity), new Set(paths)).flatMap(({ pages }) => pages.map(({ to }) => to))
  assert.deepEqual(pagesOf('system-admin', '/accounts'), ['/accounts'])
  assert.deepEqual(pagesOf('office-clerk', '/accounts'), [])
  assert.deepEqual(pagesOf('system-admin'), [])
  assert.deepEqual(pagesOf('office-clerk', '/burden'), ['/burden'])
  assert.deepEqual(pagesOf('section-clerk', '/burden'), [])
  const [organs] = placesOf(known, actor('system-admin'), new Set(['/accounts']))
  assert(organs !== undefined && isWithin(organs, '/accounts') && isWithin(organs, '/records/person'))
})

test('a place holds the addresses of all its types', () => {
  const rectification = placesOf(register, actor('office-clerk'), new Set()).find((one) => one.name === 'rectification')
  assert(rectification !== undefined)
  for (const path of ['/records/problem', '/records/measure', '/records/measure/1'])
    assert(isWithin(rectification, path))
  for (const path of ['/', '/records/measures', '/records/section']) assert(!isWithin(rectification, path))
})

test('three places at hand on a phone, in the order of the work', () => {
  const places = placesOf(register, actor('office-clerk'), new Set(['/statements']))
  assert.deepEqual(names(placesAtHand(places)), ['study', 'statements', 'rectification'])
})
