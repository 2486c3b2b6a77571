import type { Finding } from '#kernel/finding.ts'
import { type Rule, type RuleContext, runRule } from '#kernel/rule.ts'
import { figureAltered } from './rules/figure-altered.ts'
import { figureStale } from './rules/figure-stale.ts'
import { figureUnproved } from './rules/figure-unproved.ts'
import { gapOpen } from './rules/gap-open.ts'
import { lastYearUnanswered } from './rules/last-year-unanswered.ts'
import { lengthOverLimit } from './rules/length-over-limit.ts'
import { measureWithoutProblem } from './rules/measure-without-problem.ts'
import { partMissing } from './rules/part-missing.ts'
import { problemShareLow } from './rules/problem-share-low.ts'
import { problemWithoutMeasure } from './rules/problem-without-measure.ts'
import { problemWithoutRecord } from './rules/problem-without-record.ts'
import { proofLost } from './rules/proof-lost.ts'
import { requiredItemUnanswered } from './rules/required-item-unanswered.ts'
import { residueLeft } from './rules/residue-left.ts'
import type { StatementUnderCheck } from './under-check.ts'

export const statementRules: readonly Rule<StatementUnderCheck>[] = [
  figureUnproved,
  figureAltered,
  figureStale,
  proofLost,
  residueLeft,
  partMissing,
  problemWithoutMeasure,
  gapOpen,
  lastYearUnanswered,
  problemWithoutRecord,
  measureWithoutProblem,
  problemShareLow,
  requiredItemUnanswered,
  lengthOverLimit,
]

/** Everything between this text and its seal, the gravest first; `at` is a block's id. */
export function checkStatement(statement: StatementUnderCheck, context: RuleContext): readonly Finding[] {
  return statementRules
    .flatMap((rule) => [...runRule(rule, statement, context)])
    .sort((a, b) => gravity[a.strength] - gravity[b.strength])
}

/** `block` and `gate` findings both keep a statement open; a gate opens when its reason is written down. */
export function isReady(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.strength !== 'block' && finding.strength !== 'gate')
}

const gravity = { block: 0, gate: 1, warn: 2, remind: 3 } as const
