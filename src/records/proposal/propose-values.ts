import type { Field, FieldValue, ReferenceField, ReferencesField, TextField, WordsField } from '#kernel/field.ts'
import { fieldEntries, type RecordType, titleField } from '#kernel/record-type.ts'
import { bareName } from '#law/law-name.ts'
import { findLaw, lawsIn } from '#law/registry.ts'
import { dayInText } from './day-in-text.ts'
import type { FileText } from './file-text.ts'
import { findNames, type Named } from './find-names.ts'
import { type SplitLines, splitLines } from './labelled-lines.ts'
import { dayLabels, roles, tellsWhatHappened } from './messages.ts'

/** Records that fields may refer to, by type. */
export type NamedByType = Readonly<Record<string, readonly Named[]>>

/** What a file seems to say for the fields of a record. Nothing of it is saved; a person looks it over. */
export interface Proposal {
  /** Only fields for which something was found. */
  readonly values: Readonly<Record<string, FieldValue>>
  /** Names of the records that the values refer to, by id. */
  readonly titles: Readonly<Record<string, string>>
  /** Names the file has in a field's list and that the register does not tell whose they are. */
  readonly unknown: readonly { readonly field: string; readonly names: readonly string[] }[]
}

/** By kind and label of each field alone, so that it serves every type of record. */
export function proposeValues(type: RecordType, file: FileText, known: NamedByType): Proposal {
  const read: Reading = { type, file, known, lines: splitLines(file.lines) }
  const found = fieldEntries(type).map(([name, field]) => ({ name, ...proposed(read, name, field) }))
  const filled = found.filter(({ value }) => value !== null && value.length !== 0)
  return {
    values: Object.fromEntries(filled.map(({ name, value }) => [name, value])),
    titles: Object.fromEntries(found.flatMap(({ named = [] }) => named.map(({ id, title }) => [id, title]))),
    unknown: found.flatMap(({ name, unknown = [] }) => (unknown.length === 0 ? [] : [{ field: name, names: unknown }])),
  }
}

interface Reading {
  readonly type: RecordType
  readonly file: FileText
  readonly known: NamedByType
  readonly lines: SplitLines
}

interface Found {
  readonly value: string | readonly string[] | null
  readonly named?: readonly Named[]
  readonly unknown?: readonly string[]
}

function proposed(read: Reading, name: string, field: Field): Found {
  const line = lineFor(read.lines, field.label)
  switch (field.kind) {
    case 'date':
      return { value: name === read.type.on ? dayOf(read) : line === null ? null : dayInText(line) }
    case 'text':
      return { value: textOf(read, name, field, line) }
    case 'choice':
      return { value: choiceOf(field.choices, line, read.file.title) }
    case 'words':
      return { value: wordsOf(field, line, read.file) }
    case 'reference': {
      const { found, unknown } = namesIn(read, field, line)
      return { value: found.length === 1 ? (found[0]?.id ?? null) : null, named: found, unknown }
    }
    case 'references': {
      const { found, unknown } = namesIn(read, field, line)
      return { value: found.map(({ id }) => id), named: found, unknown }
    }
    case 'number':
    case 'yesNo':
      return { value: null }
  }
}

/** The line that bears the field's own label, else one whose label means the same. */
function lineFor({ labelled }: SplitLines, label: string): string | null {
  const role = roles.find(({ field }) => field.test(label))
  const own = labelled.find((line) => line.label === label) ?? labelled.find((line) => role?.line.test(line.label))
  return own === undefined || own.value === '' ? null : own.value
}

/** The line that names the time, else the first date in the text. */
function dayOf({ file, lines }: Reading): string | null {
  const named = lines.labelled.find(({ label }) => dayLabels.test(label))
  return dayInText(named?.value ?? '') ?? dayInText([file.title, ...file.lines].join('\n'))
}

function textOf({ type, file, lines }: Reading, name: string, field: TextField, line: string | null): string | null {
  const isLong = (field.lines ?? 1) > 1
  const most = field.maxLength ?? (isLong ? 4000 : 200)
  if (line !== null) return cut(line, most)
  if (name === titleField(type)) return cut(file.title, most)
  return isLong && tellsWhatHappened.test(field.label) ? paragraphs(lines.rest, Math.min(most, 600)) : null
}

function choiceOf(choices: Readonly<Record<string, string>>, line: string | null, title: string): string | null {
  const entries = Object.entries(choices)
  const [key, ...more] = entries.filter(([, label]) =>
    line === null ? label.length > 2 && title.includes(label) : line.includes(label),
  )
  return key === undefined || more.length > 0 ? null : key[0]
}

/** Laws where the field proposes laws; elsewhere those of its proposals that the title names. */
function wordsOf({ suggestions = [] }: WordsField, line: string | null, file: FileText): readonly string[] {
  if (suggestions.length === 0) return []
  if (!suggestions.every((one) => findLaw(one) !== undefined)) {
    return suggestions.filter((one) => (line ?? file.title).includes(one))
  }
  const titles = new Map(suggestions.map((one) => [bareName(one), one]))
  const named = lawsIn([file.title, ...file.lines].join('\n'))
  return [...new Set(named.flatMap(({ entry }) => titles.get(bareName(entry?.title ?? '')) ?? []))]
}

function namesIn({ known }: Reading, { label, to }: ReferenceField | ReferencesField, line: string | null) {
  const keepsAway = roles.find(({ field }) => field.test(label))?.keepsAway === true
  return findNames(line ?? '', known[to] ?? [], { presentOnly: !keepsAway })
}

/** Whole paragraphs from the beginning, as many as there is room for. */
function paragraphs(lines: readonly string[], most: number): string | null {
  let text = ''
  for (const line of lines) {
    if (text.length + line.length + 1 > most) break
    text += text === '' ? line : `\n${line}`
  }
  return text === '' && lines[0] !== undefined ? cut(lines[0], most) : text
}

function cut(text: string, most: number): string | null {
  return text === '' ? null : text.slice(0, most)
}
