import { formatCitation } from '#kernel/citation.ts'
import { checkingMessages as messages } from './messages.ts'
import type { TextFinding } from './text-rule.ts'

/** What is to be written beside a range of the text; the shape of a comment in a Word file. */
export interface FindingNote {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/** One note a finding: how grave, what, how to mend it, by what. */
export function findingNotes(findings: readonly TextFinding[]): readonly FindingNote[] {
  return findings.map(({ code, strength, message, cure, basis, fix, start, end }) => ({
    ...{ start, end },
    lines: [
      messages.noteHead(messages.strength[strength], message, code),
      ...(cure === undefined ? [] : [messages.noteCure(cure)]),
      ...(fix === undefined ? [] : [fix.description]),
      ...(basis === undefined ? [] : [messages.noteBasis(formatCitation(basis))]),
    ],
  }))
}
