import { type RuleContext, runRule } from '#kernel/rule.ts'
import { holdAgainstLedger } from './hold-against-ledger.ts'
import { settleFindings } from './settle-findings.ts'
import type { Need, TextFinding, TextHit, TextRule } from './text-rule.ts'
import { textRules } from './text-rules.ts'
import type { TextUnderCheck } from './text-under-check.ts'
import { withoutAllowed } from './without-allowed.ts'

export interface TextReport {
  readonly findings: readonly TextFinding[]
  /** Codes of rules that lacked something; see `Need`. */
  readonly notRun: readonly string[]
}

/** All rules that can run on the text. */
export function checkText(
  text: TextUnderCheck,
  context: RuleContext,
  rules: readonly TextRule[] = textRules,
): TextReport {
  const can = rules.filter(({ meta }) => has(text, meta.needs))
  return { findings: settleFindings(findInText(text, context, can)), notRun: notRun(rules, can) }
}

/** What those of the rules find that can run, not yet settled with one another. */
export function findInText(
  text: TextUnderCheck,
  context: RuleContext,
  rules: readonly TextRule[],
): readonly TextFinding[] {
  const can = rules.filter(({ meta }) => has(text, meta.needs))
  const found = holdAgainstLedger(
    text,
    can.flatMap((rule) => findingsOf(rule, text, context)),
  )
  const { terms } = text.beside
  return terms === undefined ? found : withoutAllowed(found, text.document.text, { terms, year: text.year })
}

/** A code some of whose rules ran is not named: it was looked for as far as the text allows. */
function notRun(rules: readonly TextRule[], can: readonly TextRule[]): readonly string[] {
  const ran = new Set(can.map(({ meta }) => meta.code))
  return [...new Set(rules.map(({ meta }) => meta.code))].filter((code) => !ran.has(code))
}

function has({ beside }: TextUnderCheck, need: Need): boolean {
  return need === 'text' || beside[need] !== undefined
}

/** The kernel makes the findings; ranges and fixes ride along in the order of the hits. */
function findingsOf(rule: TextRule, text: TextUnderCheck, context: RuleContext): readonly TextFinding[] {
  const hits: TextHit[] = [...rule.check(text, context)]
  const findings = [...runRule({ meta: rule.meta, check: () => hits }, null, context)]
  return findings.flatMap((finding, at) => {
    const hit = hits[at]
    if (hit === undefined) return []
    const { start, end, fix, strength = finding.strength } = hit
    return [{ ...finding, strength, code: rule.meta.code, start, end, ...(fix === undefined ? {} : { fix }) }]
  })
}
