import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { mustKnowExamples, studyExamples, studyPlanExamples } from '#capabilities/study/index.ts'
import { findLaw } from '#law/registry.ts'
import { projectRoot } from '#platform/config.ts'

/** Cited, and no law: what stands without 《》 is a practice or the product's own rule; a book; titles of examples. */
const noLaw = /^(?!《)|^《(习近平法治思想学习纲要|现代汉语词典|会议制度|示例规定|试)》/u

test('everything the capabilities cite is in the registry', () => {
  const titles = new Set(
    sourceFiles().flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bcite\(\s*'([^']+)'/g)].flatMap((found) => found[1] ?? []),
    ),
  )
  assert.ok(titles.size >= 10, 'cites are looked at')
  const strange = [...titles].filter((title) => !noLaw.test(title) && findLaw(title) === undefined)
  assert.deepEqual(strange, [])
})

test('every law the demo organ studied, planned or listed is in the registry', () => {
  const laws = [
    ...Object.values(studyExamples).flatMap((rows) => rows.flatMap(({ values }) => values.laws ?? [])),
    ...Object.values(studyPlanExamples).flatMap((rows) => rows.flatMap(({ values }) => values.planned ?? [])),
    ...Object.values(mustKnowExamples).flatMap((rows) =>
      rows.flatMap(({ values }) => [...(values.commonLaws ?? []), ...(values.specialLaws ?? [])]),
    ),
  ]
  assert.ok(laws.length >= 10)
  assert.deepEqual(
    laws.filter((title) => findLaw(title) === undefined),
    [],
  )
})

test('an unknown title is told', () => assert.equal(findLaw('《中华人民共和国会议制度法》'), undefined))

function sourceFiles(): readonly string[] {
  const folder = join(projectRoot, 'src', 'capabilities')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
}
