import { Refusal } from '#kernel/refusal.ts'
import { messages } from './messages.ts'
import { secrecyMarkIn } from './rules/secrecy-marks.ts'

/** For texts that belong to no field of a record. @throws Refusal 'invalid' when one bears a secrecy mark */
export function refuseMarks(...texts: readonly string[]): void {
  for (const text of texts) {
    const mark = secrecyMarkIn(text)
    if (mark === null) continue
    const message = messages.markedText(mark)
    throw new Refusal('invalid', message, {
      findings: [{ rule: 'text/secrecy-mark', strength: 'block', message, cure: messages.markCure }],
    })
  }
}
