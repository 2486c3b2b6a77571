import type { Range } from '#gongwen/read/read-result.ts'
import type { Finding, Strength } from '#kernel/finding.ts'
import type { Hit, RuleContext, RuleMeta } from '#kernel/rule.ts'
import type { TextUnderCheck } from './text-under-check.ts'

/** What a rule must have beside the text; a rule that lacks it does not run, and the report says so. */
export type Need = 'text' | 'profile' | 'notice' | 'previous' | 'ledger' | 'form' | 'against' | 'templates' | 'terms'

export interface TextRuleMeta extends RuleMeta {
  /** Of the taxonomy, 'PLH-02': what reports and filters call the rule. */
  readonly code: string
  readonly needs: Need
}

/** An edit that is certain: the words of the range give way to `text`. */
export interface Fix extends Range {
  readonly text: string
  /** What applying it does, for a button. */
  readonly description: string
}

/** Positions are those of the original text. */
export interface TextHit extends Hit, Range {
  /** Where it depends on how much was found; else that of the rule. */
  readonly strength?: Strength
  readonly fix?: Fix
}

/** A rule on any text; pure. */
export interface TextRule {
  readonly meta: TextRuleMeta
  check(text: TextUnderCheck, context: RuleContext): Iterable<TextHit>
}

export interface TextFinding extends Finding, Range {
  readonly code: string
  readonly fix?: Fix
}
