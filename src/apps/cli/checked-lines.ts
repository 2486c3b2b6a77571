import { checkMessages as messages } from './check-messages.ts'
import type { CheckedFile, Severity } from './checked-file.ts'
import { printable } from './table.ts'

const longestQuote = 40

/** A file's findings as people read them, one a line, and a summary. */
export function checkedLines({ file, findings, notRun }: CheckedFile): readonly string[] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const lines = findings.map(({ line, column, severity, rule, message, text, cure, printed }) => {
    const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text
    const words = [
      printed === undefined
        ? messages.place(line, column)
        : messages.pagePlace(printed.page, printed.line, printed.column),
      messages.severity[severity],
      rule,
      message,
      ...(quote === '' || message.includes(quote) ? [] : [messages.quote(quote)]),
      ...(cure === undefined ? [] : [messages.cure(cure)]),
    ]
    return `  ${printable(words.join('  '))}`
  })
  const head =
    findings.length === 0
      ? messages.none(file)
      : messages.summary(file, count('error'), count('warning'), count('note'))
  return [head, ...lines, ...(notRun.length === 0 ? [] : [messages.notRun(notRun)])]
}
