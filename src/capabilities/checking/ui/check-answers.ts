import { findingKeys } from '../finding-keys.ts'
import { SteppedCheck } from '../stepped-check.ts'
import type { TextFinding } from '../text-rule.ts'
import type { Asked, KeyedFinding, Told } from '../typing-words.ts'

/** Milliseconds without a keystroke before the text is looked at as a whole. */
const pause = 500

/** Answers at once of the paragraph that changed, and of the whole text when nothing more is typed. */
export function makeAnswers(tell: (told: Told) => void): (asked: Asked) => void {
  let check = new SteppedCheck({}, { today: new Date().toISOString().slice(0, 10) })
  let without: ReadonlySet<string> = new Set()
  let latest: Extract<Asked, { kind: 'text' }> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const answer = (number: number, text: string, isWhole: boolean, find: () => readonly TextFinding[]): void => {
    const start = performance.now()
    const findings = keyed(
      text,
      find().filter(({ code }) => !without.has(code)),
    )
    tell({ number, isWhole, findings, took: performance.now() - start })
  }
  const lookAtWhole = (): void => {
    if (latest === null) return
    const { number, text, bound } = latest
    answer(number, text, true, () => check.whole(text, bound))
  }
  return (asked) => {
    clearTimeout(timer)
    if (asked.kind === 'beside') {
      check = new SteppedCheck(asked.beside, { today: asked.today })
      without = new Set(asked.without)
      lookAtWhole()
      return
    }
    const isFirst = latest === null
    latest = asked
    if (isFirst) return lookAtWhole()
    answer(asked.number, asked.text, false, () => check.now(asked.text))
    timer = setTimeout(lookAtWhole, pause)
  }
}

function keyed(text: string, findings: readonly TextFinding[]): readonly KeyedFinding[] {
  const keys = findingKeys(text, findings)
  return findings.map((finding, at) => ({ ...finding, key: keys[at] ?? '' }))
}
