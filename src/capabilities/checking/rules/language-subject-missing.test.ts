import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageSubjectMissing } from './language-subject-missing.ts'

const examples: readonly string[] = [
  '制度已修订。⟦并要求⟧各科室整改。',
  '修订制度，并要求各科室整改。',
  '局党组要求各科室整改。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageSubjectMissing, example), example))
}
