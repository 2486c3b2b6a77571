import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { checkText } from './check-text.ts'
import type { TextRule } from './text-rule.ts'
import { type BesideText, underCheck } from './text-under-check.ts'

/** Examples bear ⟦ and ⟧ around what a rule must mark. */
export const marks = /[⟦⟧]/gu

/** The example as the rule marks it: equal to the example where the rule is right. */
export function marked(rule: TextRule, example: string, beside: BesideText = {}): string {
  const plain = example.replaceAll(marks, '')
  const { findings } = checkText(underCheck(structureOf(plain), beside), { today: '2026-03-01' }, [rule])
  const ends = findings.flatMap(({ start, end }) => [
    { at: start, sign: '⟦', order: 1 },
    { at: end, sign: '⟧', order: start === end ? 2 : 0 },
  ])
  return ends
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((text, { at, sign }) => text.slice(0, at) + sign + text.slice(at), plain)
}

/** The example with every fix of the rule applied. */
export function mended(rule: TextRule, example: string, beside: BesideText = {}): string {
  const { findings } = checkText(underCheck(structureOf(example), beside), { today: '2026-03-01' }, [rule])
  return findings
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((text, fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end), example)
}
