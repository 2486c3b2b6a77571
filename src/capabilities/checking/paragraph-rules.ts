import type { TextRule } from './text-rule.ts'
import { textRules } from './text-rules.ts'

/** Families whose rules look at the words of one paragraph and at nothing else… */
const families = ['PLH', 'TRM', 'LNG', 'PUN', 'SEC']
/** …but for these, which ask what stands elsewhere. */
const wide: ReadonlySet<string> = new Set([
  'placeholder-filing-tag',
  'term-leader-name',
  'term-goal-of-period',
  'language-repetition',
  'punctuation-mark-missing',
  'secrecy-foreign-name',
])

/** Rules that find in a paragraph alone what they find in it within its text: run again only where a paragraph changes. */
export const paragraphRules: readonly TextRule[] = textRules.filter(isLocal)
export const documentRules: readonly TextRule[] = textRules.filter((rule) => !isLocal(rule))

function isLocal({ meta }: TextRule): boolean {
  const name = meta.id.slice(meta.id.indexOf('/') + 1)
  return meta.needs === 'text' && families.includes(meta.code.slice(0, 3)) && !wide.has(name)
}
