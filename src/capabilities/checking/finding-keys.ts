import { placeKeys } from './place-key.ts'
import type { TextFinding } from './text-rule.ts'

/** Keys of findings, in their order; one without words at its place is told apart by what it says. */
export function findingKeys(text: string, findings: readonly TextFinding[]): readonly string[] {
  return placeKeys(
    text,
    findings.map(({ start, end, code, message }) => ({ start, end, about: start === end ? code + message : code })),
  )
}
