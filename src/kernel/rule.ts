import type { Citation } from './citation.ts'
import type { Finding, Strength } from './finding.ts'
import type { FiledRecord, RecordType } from './record-type.ts'

export interface RuleMeta {
  /** 'capability/rule-name', the file's own name. */
  readonly id: string
  readonly basis: Citation
  /** In force from/until, 'YYYY-MM-DD'. A rule that law changes gets `until`, its successor `since`. */
  readonly since: string
  readonly until?: string
  readonly strength: Strength
  readonly message: string
  readonly cure?: string
}

export interface RuleContext {
  /** 'YYYY-MM-DD' */
  readonly today: string
}

/** What a check yields; what is left out comes from the rule's meta. */
export interface Hit {
  readonly at?: string
  readonly message?: string
  readonly cure?: string
}

/** What must hold of one item. Pure. */
export interface Rule<Item> {
  readonly meta: RuleMeta
  check(item: Item, context: RuleContext): Iterable<Hit>
}

export function* runRule<Item>(rule: Rule<Item>, item: Item, context: RuleContext): Generator<Finding> {
  const { meta } = rule
  if (context.today < meta.since || (meta.until !== undefined && context.today > meta.until)) return
  for (const hit of rule.check(item, context)) {
    const cure = hit.cure ?? meta.cure
    yield {
      rule: meta.id,
      strength: meta.strength,
      message: hit.message ?? meta.message,
      basis: meta.basis,
      ...(hit.at === undefined ? {} : { at: hit.at }),
      ...(cure === undefined ? {} : { cure }),
    }
  }
}

/** Rules that the engine runs on records of one type before a `mustBeValid` transition and while a form is filled. */
export interface RecordRules {
  readonly type: string
  readonly rules: readonly Rule<never>[]
}

/** A draft's fields may be empty, so a rule on records sees every field as possibly `null`. */
export type RuleItem<T extends RecordType> = { readonly [K in keyof FiledRecord<T>]: FiledRecord<T>[K] | null }

export function rulesOn<T extends RecordType>(type: T, rules: readonly Rule<RuleItem<T>>[]): RecordRules {
  return { type: type.name, rules }
}
