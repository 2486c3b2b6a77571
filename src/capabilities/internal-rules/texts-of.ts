import type { EnteredValues } from '#records/api.ts'

/** Old and new text of a rule, line by line: the old one is that of its predecessor where there is one. */
export function textsOf(
  rule: EnteredValues,
  predecessor: EnteredValues | null,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  return { before: linesOf(predecessor?.newText ?? rule.oldText), after: linesOf(rule.newText) }
}

function linesOf(text: EnteredValues[string] | undefined): readonly string[] {
  const lines = typeof text === 'string' ? text.split('\n') : []
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
