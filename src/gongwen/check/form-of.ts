import { Refusal } from '#kernel/refusal.ts'
import { cell } from '../grid.ts'
import type { XmlElement } from '../read/docx/parse-xml.ts'
import { type TracedDocx, traceDocx } from '../read/docx/trace-docx.ts'
import type { ExtractedParagraph } from '../read/extracted.ts'
import { firstWord, type LinePart, type LineRole, linePartsOf } from '../read/line-parts.ts'
import type { Range, ReadDocument } from '../read/read-result.ts'
import { checkView, type FormatFinding } from './check-docx.ts'
import type { ParagraphView, RunView } from './docx-view.ts'
import { isOn, type Properties } from './effective-properties.ts'
import { profileOf } from './profile-of.ts'
import { viewOf } from './read-docx.ts'

/** How a .docx that was read looks, as plain data beside its text: the ranges are those of `ReadDocument.text`. */
export interface DocxForm {
  /** Rows of GB/T 9704-2012 that do not hold. */
  readonly faults: readonly FormatFinding[]
  /** Those with text. */
  readonly paragraphs: readonly FormParagraph[]
}

export interface FormParagraph extends Range {
  readonly role: LineRole | 'body' | 'table'
  /** Where text follows a heading in its own paragraph. */
  readonly leadEnd: number | null
  /** It is known to Word as a heading. */
  readonly isOutlined: boolean
  readonly align: string
  /** Of the line, in points; `null` where it is not exact. */
  readonly exactLine: number | null
  /** In characters. */
  readonly firstLine: number
  readonly runs: readonly FormRun[]
}

export interface FormRun extends Range {
  readonly face: string
  /** In points. */
  readonly size: number
  readonly isBold: boolean
}

/** `null` where the parts that tell the look are damaged, though the text could be read. */
export function formOf(bytes: Uint8Array, document: ReadDocument): DocxForm | null {
  try {
    return readForm(bytes, document)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function readForm(bytes: Uint8Array, document: ReadDocument): DocxForm {
  const docx = traceDocx(bytes)
  const view = viewOf(docx.parts, (name) => docx.box.part(name))
  const faults = checkView(view, { profile: profileOf(document) }).filter(({ ok }) => !ok)
  const owners = ownersOf(view.paragraphs)
  const runs = stretchesByParagraph(docx)
  const parts = linePartsOf(document)
  const paragraphs = docx.extracted.paragraphs.flatMap((paragraph, at) => {
    const owned = (runs[at] ?? []).flatMap(({ start, end, run }) => {
      const owner = owners.get(run)
      return owner === undefined ? [] : [{ ...owner, start, end }]
    })
    return describe(docx, paragraph, owned, parts)
  })
  return { faults, paragraphs }
}

interface Owner {
  readonly paragraph: ParagraphView
  readonly run: RunView
}

function ownersOf(paragraphs: readonly ParagraphView[]): ReadonlyMap<XmlElement, Owner> {
  return new Map(
    paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => [run.element, { paragraph, run }] as const)),
  )
}

/** Both come in text order, so they are gone through once. */
function stretchesByParagraph({ traced, extracted }: TracedDocx): readonly TracedDocx['traced'][] {
  let at = 0
  return extracted.paragraphs.map(({ end }) => {
    const from = at
    while ((traced[at]?.start ?? Number.POSITIVE_INFINITY) < end) at += 1
    return traced.slice(from, at)
  })
}

function describe(
  { extracted }: TracedDocx,
  paragraph: ExtractedParagraph,
  owned: readonly (Owner & Range)[],
  parts: ReadonlyMap<number, LinePart>,
): readonly FormParagraph[] {
  const { end, isInTable, look } = paragraph
  const owner = owned[0]?.paragraph
  if (owner === undefined) return []
  const first = firstWord(extracted.text, paragraph)
  if (first === end) return []
  const part = parts.get(first)
  return [
    {
      ...{ start: first, end },
      role: isInTable ? 'table' : (part?.role ?? 'body'),
      leadEnd: part?.leadEnd ?? null,
      isOutlined: look.headingLevel !== null,
      ...paragraphLook(owner.properties),
      runs: owned.map(({ run, start, end }) => ({ start, end, ...runLook(run.properties) })),
    },
  ]
}

function runLook(properties: Properties) {
  const { sz = '20', b } = properties
  return { face: properties['rFonts@eastAsia'] ?? '', size: Number(sz) / 2, isBold: isOn(b) }
}

function paragraphLook(properties: Properties) {
  const characters = properties['ind@firstLineChars']
  const twips = Number(properties['ind@firstLine'] ?? 0)
  return {
    align: properties.jc ?? 'left',
    exactLine: properties['spacing@lineRule'] === 'exact' ? Number(properties['spacing@line']) / 20 : null,
    firstLine: characters === undefined ? twips / cell : Number(characters) / 100,
  }
}
