import type { TextFinding, TextUnderCheck } from '#capabilities/checking/index.ts'
import { type PdfPlace, positionOf } from '#gongwen/read/position-of.ts'
import { formatCitation } from '#kernel/citation.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Offsets count UTF-16 units of the decoded file from 0; lines and columns from 1. */
interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly length: number
  readonly text: string
  /** Of a PDF: page and line as printed, from 1. */
  readonly printed?: PdfPlace
}

export interface CheckedFinding extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly basis: string
  readonly cure?: string
  readonly fix?: {
    readonly offset: number
    readonly length: number
    readonly text: string
    readonly description: string
  }
}

/** One file as `check --format json` tells it. */
export interface CheckedFile {
  readonly file: string
  /** What the rules had beside the text. */
  readonly mode: 'text' | 'profile' | 'ledger'
  readonly notRun: readonly string[]
  readonly findings: readonly CheckedFinding[]
  readonly claims: readonly (Place & { readonly kind: string; readonly parts: object; readonly standing?: Standing })[]
}

/** How a claim stands against the ledger: a measure with its value, and how many records prove it. */
interface Standing {
  readonly status: string
  readonly measure?: string
  readonly value?: number
  readonly records: number
}

export function checkedFile(
  file: string,
  text: TextUnderCheck,
  report: { readonly findings: readonly TextFinding[]; readonly notRun: readonly string[] },
): CheckedFile {
  const place = ({ start, end }: { readonly start: number; readonly end: number }): Place => {
    const { line, column, offset, pdf } = positionOf(text.document, start)
    const words = text.document.text.slice(start, end)
    return { line, column, offset, length: end - start, text: words, ...(pdf === undefined ? {} : { printed: pdf }) }
  }
  const { profile, notice, previous, against, templates, ledger } = text.beside
  return {
    file,
    mode:
      ledger !== undefined ? 'ledger' : (profile ?? notice ?? previous ?? against ?? templates) ? 'profile' : 'text',
    notRun: report.notRun,
    findings: report.findings.map((finding) => ({ ...told(finding), ...place(finding), ...fixOf(finding) })),
    claims: text.claims.map((claim, at) => ({
      ...{ kind: claim.kind, ...place(claim), parts: partsOf(claim.parts) },
      ...standingOf(text.standings[at]),
    })),
  }
}

function standingOf(standing: TextUnderCheck['standings'][number] | undefined): { readonly standing?: Standing } {
  if (standing === undefined) return {}
  const { status, figure, records } = standing
  const counted = figure === undefined ? {} : { measure: figure.measure, value: figure.value }
  return { standing: { status, ...counted, records: records.length } }
}

function told({ code, strength, message, basis, cure }: TextFinding) {
  const severity: Severity = strength === 'block' ? 'error' : strength === 'remind' ? 'note' : 'warning'
  return {
    rule: code,
    severity,
    message,
    basis: basis === undefined ? '' : formatCitation(basis),
    ...(cure === undefined ? {} : { cure }),
  }
}

function fixOf({ fix }: TextFinding): Pick<CheckedFinding, 'fix'> {
  if (fix === undefined) return {}
  const { start, end, text, description } = fix
  return { fix: { offset: start, length: end - start, text, description } }
}

/** Positions of the shadow text are of no use outside. */
function partsOf({ wholeAt, eventAt, ...parts }: TextUnderCheck['claims'][number]['parts']): object {
  return {
    ...parts,
    ...(wholeAt === undefined ? {} : { isPart: true }),
    ...(eventAt === undefined ? {} : { isOfEvent: true }),
  }
}
