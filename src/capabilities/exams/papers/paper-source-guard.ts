import type { Guard } from '#kernel/operation.ts'
import { idIn, list, member, oneOf, whole, words } from '../engine/guards.ts'
import type { Blueprint, BlueprintPart, FixedList } from './blueprint.ts'
import { kindsInOrder } from './question.ts'

/** What a paper of the bank is made from. */
export type BankSource =
  | { readonly from: 'blueprint'; readonly blueprint: Blueprint; readonly seed: string }
  | { readonly from: 'list'; readonly list: FixedList }

/** A paper as it was looked at before it is kept. */
export interface PaperToKeep {
  readonly source: BankSource
  /** The questions shown, in order: if the bank changed meanwhile, the paper would be another one. */
  readonly shown: readonly string[]
}

/** @throws Refusal 'invalid' */
export const paperToKeep: Guard<PaperToKeep> = (value) => {
  const body = member(value)
  return { source: bankSource(body.source), shown: list(body.shown, 500).map(idIn) }
}

/** @throws Refusal 'invalid' */
export const bankSource: Guard<BankSource> = (value) => {
  const source = member(value)
  if (oneOf(source.from, ['blueprint', 'list']) === 'list') return { from: 'list', list: fixedListIn(source.list) }
  return { from: 'blueprint', blueprint: blueprintIn(source.blueprint), seed: words(source.seed, 40) }
}

/** @throws Refusal 'invalid' */
export const blueprintIn: Guard<Blueprint> = (value) => ({ parts: list(member(value).parts, 50).map(part) })

/** @throws Refusal 'invalid' */
export const fixedListIn: Guard<FixedList> = (value) => {
  const questions = list(member(value).questions, 500).map((one) => {
    const { id, tenths } = member(one)
    return { id: idIn(id), tenths: whole(tenths, 1, 1000) }
  })
  return { questions }
}

function part(value: unknown): BlueprintPart {
  const { kind, count, tenths, laws, difficulty, checkedOnly } = member(value)
  return {
    ...{ kind: oneOf(kind, kindsInOrder), count: whole(count, 1, 500), tenths: whole(tenths, 1, 1000) },
    ...(laws === undefined ? {} : { laws: list(laws, 100).map((law) => words(law, 200)) }),
    ...(difficulty === undefined ? {} : { difficulty: oneOf(difficulty, ['easy', 'middle', 'hard']) }),
    ...(checkedOnly === undefined ? {} : { checkedOnly: oneOf(checkedOnly, [true]) }),
  }
}
