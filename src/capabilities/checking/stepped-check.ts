import { lineStartsOf } from '#gongwen/read/position-of.ts'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import type { RuleContext } from '#kernel/rule.ts'
import { findInText } from './check-text.ts'
import type { BoundPlace } from './ledger/ledger-beside.ts'
import { documentRules, paragraphRules } from './paragraph-rules.ts'
import { settleFindings } from './settle-findings.ts'
import type { TextFinding } from './text-rule.ts'
import { type BesideText, underCheck } from './text-under-check.ts'

/** A finding of the whole text with the line it stood in, so that it can be found again when lines move. */
interface Kept {
  readonly finding: TextFinding
  readonly line: string
  /** Start of the finding within its line. */
  readonly at: number
}

/** More lines than a text has: enough to undo and redo without looking again. */
const mostKnown = 2000

/**
 * Checks a text that is being typed. `now` looks again only at lines that changed, and tells of the rest what was found
 * before; `whole` runs the rules that ask for the text as a whole. Each line of the text is one paragraph.
 */
export class SteppedCheck {
  readonly #beside: BesideText
  readonly #context: RuleContext
  readonly #byLine = new Map<string, readonly TextFinding[]>()
  #kept: readonly Kept[] = []
  /** As given, else as the title said when the whole was last looked at: some words are wrong in some years only. */
  #year: number | undefined

  constructor(beside: BesideText, context: RuleContext) {
    this.#beside = beside
    this.#context = context
    this.#year = beside.year
  }

  now(text: string): readonly TextFinding[] {
    const lines = linesOf(text)
    return settleFindings([...this.#local(lines), ...this.#moved(lines)])
  }

  whole(text: string, bound: readonly BoundPlace[] = []): readonly TextFinding[] {
    const { ledger } = this.#beside
    const beside = ledger === undefined ? this.#beside : { ...this.#beside, ledger: { ...ledger, bound } }
    const lines = linesOf(text)
    const checked = underCheck(structureOf(text), beside)
    if (checked.year !== null && checked.year !== this.#year) this.#byLine.clear()
    this.#year = checked.year ?? undefined
    const found = findInText(checked, this.#context, documentRules)
    this.#kept = found.flatMap((finding) => {
      const own = lines.findLast(({ start }) => start <= finding.start)
      return own === undefined ? [] : [{ finding, line: own.text, at: finding.start - own.start }]
    })
    return settleFindings([...this.#local(lines), ...found])
  }

  #local(lines: readonly Line[]): readonly TextFinding[] {
    return lines.flatMap(({ start, text }) => this.#lineFindings(text).map((finding) => moved(finding, start)))
  }

  #lineFindings(line: string): readonly TextFinding[] {
    const known = this.#byLine.get(line)
    if (known !== undefined) return known
    const { profile, terms } = this.#beside
    const year = this.#year
    const beside = {
      ...(year === undefined ? {} : { year }),
      ...(profile === undefined ? {} : { profile }),
      ...(terms === undefined ? {} : { terms }),
    }
    const found =
      line.trim() === '' ? [] : findInText(underCheck(structureOf(line), beside), this.#context, paragraphRules)
    if (this.#byLine.size > mostKnown) this.#byLine.clear()
    this.#byLine.set(line, found)
    return found
  }

  /** What was found in lines that still stand somewhere; a changed line is silent until the whole is looked at again. */
  #moved(lines: readonly Line[]): readonly TextFinding[] {
    const starts = new Map(lines.map(({ text, start }) => [text, start]))
    return this.#kept.flatMap(({ finding, line, at }) => {
      const start = starts.get(line)
      return start === undefined ? [] : [moved(finding, start + at - finding.start)]
    })
  }
}

interface Line {
  readonly start: number
  readonly text: string
}

function linesOf(text: string): readonly Line[] {
  const starts = lineStartsOf(text)
  return starts.map((start, at) => ({
    start,
    text: text.slice(start, starts[at + 1] ?? text.length).replace(/[\r\n]+$/, ''),
  }))
}

function moved(finding: TextFinding, by: number): TextFinding {
  const { start, end, fix } = finding
  const own = { ...finding, start: start + by, end: end + by }
  return fix === undefined ? own : { ...own, fix: { ...fix, start: fix.start + by, end: fix.end + by } }
}
