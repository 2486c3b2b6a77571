import { shippedLaws } from './data/shipped-laws.ts'
import type { LawKind } from './entry.ts'

const studied: readonly LawKind[] = ['constitution', 'law', 'administrative-regulation', 'party-rule']

/** Titles to propose where a form asks which laws were studied or applied. */
export const lawSuggestions: readonly string[] = shippedLaws
  .filter(({ kind, repealedOn }) => studied.includes(kind) && repealedOn === undefined)
  .map(({ title }) => title)
