import type { ChoiceField, Field, FieldValue } from '#kernel/field.ts'
import type { PlainCell } from '#kernel/workbook.ts'
import { foldField } from './fold-field.ts'
import { readDay } from './sheet-day.ts'
import { readMessages as messages, noWords, yesWords } from './sheet-messages.ts'
import { type NameFinder, nearestOf, plainName } from './sheet-names.ts'

export type CellRead = { readonly value: FieldValue } | CellTrouble

export interface CellTrouble {
  readonly rule: string
  readonly message: string
  readonly cure?: string
}

export interface CellReading {
  /** 'C5', for messages. */
  readonly at: string
  readonly cell: PlainCell
  /** Of the record type that a reference points to. */
  finderOf(to: string): NameFinder
  typeTitle(to: string): string
}

/** A cell as the value it means, or why it cannot be read. What can be read is still checked by the validator. */
export function readCell(field: Field, reading: CellReading): CellRead {
  if (isBlankCell(reading.cell)) return { value: null }
  return foldField<CellRead>(field, {
    text: () => ({ value: cellText(reading.cell) }),
    number: (own) => readNumber(own, reading),
    date: (own) => readDate(own, reading),
    choice: (own) => readChoice(own, reading),
    yesNo: (own) => readYesNo(own, reading),
    words: () => ({ value: cellText(reading.cell).split(/[、；;\n]/) }),
    reference: (own) => readReference(own, reading),
    references: (own) => readReferences(own, reading),
  })
}

export function isTrouble(read: CellRead): read is CellTrouble {
  return 'message' in read
}

export function isBlankCell(cell: PlainCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && plainName(cell) === '')
}

/** What the cell shows, without spaces at the ends. */
export function cellText(cell: PlainCell | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell).trim()
}

type Labelled = { readonly label: string }

/** 1,200 and 12人 are numbers; the unit must be the field's own. */
function readNumber({ label, unit = '' }: Labelled & { readonly unit?: string }, { at, cell }: CellReading): CellRead {
  const plain = plainName(cellText(cell))
  const bare = unit !== '' && plain.endsWith(plainName(unit)) ? plain.slice(0, -plainName(unit).length) : plain
  const digits = bare.replaceAll(/,(?=\d{3}(\D|$))/g, '').replace(/\.0+$/, '')
  if (/^-?\d{1,15}$/.test(digits)) return { value: Number(digits) }
  return { rule: 'sheet/number', message: messages.number(at, label, shown(cell)) }
}

function readDate({ label }: Labelled, { at, cell }: CellReading): CellRead {
  const read = readDay(cell)
  if (read.ok) return { value: read.day }
  const say = read.isDate ? messages.impossibleDay : messages.day
  return { rule: 'sheet/date', message: say(at, label, shown(cell)) }
}

function readChoice({ label, choices }: ChoiceField, { at, cell }: CellReading): CellRead {
  const plain = plainName(cellText(cell))
  const key = Object.keys(choices).find((one) => plainName(choices[one] ?? '') === plain || one === plain)
  if (key !== undefined) return { value: key }
  const nearest = nearestOf(plain, Object.values(choices))
  return { rule: 'sheet/choice', message: messages.choice(at, label, shown(cell), nearest) }
}

function readYesNo({ label }: Labelled, { at, cell }: CellReading): CellRead {
  const plain = plainName(cellText(cell))
  if (yesWords.includes(plain)) return { value: true }
  if (noWords.includes(plain)) return { value: false }
  return { rule: 'sheet/yes-no', message: messages.yesNo(at, label, shown(cell)) }
}

type Pointing = Labelled & { readonly to: string }

function readReference(field: Pointing, reading: CellReading): CellRead {
  return resolve(field, reading, cellText(reading.cell))
}

/** All names that cannot be found are told at once. */
function readReferences(field: Pointing, reading: CellReading): CellRead {
  const finder = reading.finderOf(field.to)
  const names = cellText(reading.cell)
    .split(/[、，,；;\n]/)
    .filter((name) => plainName(name) !== '')
    .flatMap((name) => namesApart(finder, name))
  const reads = names.map((name) => resolve(field, reading, name))
  const troubles = reads.filter(isTrouble)
  const [first] = troubles
  if (first !== undefined) return { ...first, message: troubles.map(({ message }) => message).join('') }
  return { value: reads.flatMap((read) => ('value' in read && typeof read.value === 'string' ? [read.value] : [])) }
}

/** 李 强 is one person; 周明远 沈玉兰 are two. */
function namesApart(finder: NameFinder, name: string): readonly string[] {
  const apart = name.trim().split(/\s+/)
  if (apart.length === 1 || finder.find(name).kind !== 'none') return [name]
  return apart.every((one) => finder.find(one).kind !== 'none') ? apart : [name]
}

function resolve({ label, to }: Pointing, reading: CellReading, name: string): CellRead {
  const found = reading.finderOf(to).find(name)
  if (found.kind === 'one') return { value: found.id }
  const type = reading.typeTitle(to)
  if (found.kind === 'several') {
    const message = messages.ambiguousName(reading.at, label, shown(name), found.count)
    return { rule: 'sheet/ambiguous-name', message, cure: messages.ambiguousNameCure }
  }
  const message = messages.unknownName(reading.at, label, shown(name), type, found.nearest)
  return { rule: 'sheet/unknown-name', message, cure: messages.unknownNameCure(type) }
}

function shown(cell: PlainCell): string {
  const text = cellText(cell)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
