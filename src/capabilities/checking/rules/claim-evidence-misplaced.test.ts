import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, marks } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { claimEvidenceMisplaced } from './claim-evidence-misplaced.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n⟦修订《机关考勤办法》⟧。',
  '述法报告\n一、工作情况\n修订《机关信访工作规定》。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimEvidenceMisplaced, example, { ledger: ledgerExample }), example))
}

test('a figure on records of another year, and one on records picked before', () => {
  const example = '述法报告\n一、工作情况\n听取汇报⟦3次⟧，开展评查2次、抽查⟦2次⟧。'
  const at = (words: string) => example.replaceAll(marks, '').indexOf(words)
  const place = (words: string, records: readonly string[]) => ({
    start: at(words),
    end: at(words) + 2,
    records,
    covers: 'figure' as const,
    isChosen: true,
  })
  const exam = ['exam 2025-11-20']
  const bound = [place('3次', ['internal-rule 2024-06-01']), place('2次、', exam), { ...place('2次。', exam) }]
  assert.equal(marked(claimEvidenceMisplaced, example, { ledger: { ...ledgerExample, bound } }), example)
})
