import type { Field } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { CellToWrite, CellValidation, SheetToWrite, ValidationCheck, WorkbookToWrite } from '#kernel/workbook.ts'
import { cellAddress } from '#kernel/workbook.ts'
import { foldField } from './fold-field.ts'
import { type SheetColumn, sheetColumns } from './sheet-columns.ts'
import { readDay } from './sheet-day.ts'
import { howToFill, type TemplateNames, textLimit } from './sheet-guide.ts'
import { guideMessages as messages, sheetWords } from './sheet-messages.ts'
import { originSheet } from './sheet-origin.ts'

export interface TemplateOptions extends TemplateNames {
  readonly organId: string
}

/** Rows that the drop-downs and checks of a template cover. */
const preparedRows = 5000
/** Longest drop-down; with more names people type. */
const mostChoices = 2000

/** The import template of a record type: the sheet to fill, the guide, and hidden what the two need. */
export function templateOf(type: RecordType, options: TemplateOptions): WorkbookToWrite {
  const columns = sheetColumns(type)
  const lists = choiceLists(columns, options)
  return {
    title: type.title,
    sheets: [
      fillingSheet(type, columns, lists, options),
      guideSheet(type, columns, options),
      choicesSheet(lists),
      originSheet(type, options.organId),
    ],
  }
}

/** The names of sheets may not be longer nor hold these marks. */
export function sheetName(title: string): string {
  return title.replaceAll(/[[\]:*?/\\]/g, '').slice(0, 31)
}

/** Column number to the items of its drop-down. */
type Lists = ReadonlyMap<number, readonly string[]>

function choiceLists(columns: readonly SheetColumn[], { titles }: TemplateOptions): Lists {
  const lists = new Map<number, readonly string[]>()
  for (const [index, column] of columns.entries()) {
    const items = column.kind === 'field' ? dropDown(column.field, titles) : []
    if (items.length > 0 && items.length <= mostChoices) lists.set(index, items)
  }
  return lists
}

function dropDown(field: Field, titles: TemplateOptions['titles']): readonly string[] {
  return foldField<readonly string[]>(field, {
    text: () => [],
    number: () => [],
    date: () => [],
    choice: (own) => Object.values(own.choices),
    yesNo: () => [sheetWords.yes, sheetWords.no],
    words: () => [],
    reference: (own) => [...new Set(titles[own.to] ?? [])],
    references: () => [],
  })
}

function fillingSheet(
  type: RecordType,
  columns: readonly SheetColumn[],
  lists: Lists,
  options: TemplateOptions,
): SheetToWrite {
  return {
    name: sheetName(type.title),
    frozenRows: 1,
    landscape: true,
    columns: columns.map((column) => ({
      width: widthOf(column),
      ...(column.kind === 'field' && column.field.kind === 'date' ? { format: 'yyyy-mm-dd' } : {}),
    })),
    rows: [
      columns.map(({ label, ...column }): CellToWrite => {
        const required = 'field' in column && column.field.required === true
        return { value: label, look: required ? 'required-header' : 'header' }
      }),
      columns.map((column) => sampleCell(type, column)),
    ],
    validations: columns.map((column, index) => validationOf(column, index, lists, options)),
  }
}

function sampleCell(type: RecordType, column: SheetColumn): CellToWrite {
  if (column.kind === 'number') return { value: sheetWords.sample, look: 'sample' }
  if (column.kind === 'evidence') return { value: messages.evidenceExample, look: 'sample' }
  const text = type.sample[column.name] ?? ''
  const day = column.field.kind === 'date' ? readDay(text) : null
  return day?.ok === true ? { value: day.day, isDay: true, look: 'sample' } : { value: text, look: 'sample' }
}

function validationOf(column: SheetColumn, index: number, lists: Lists, options: TemplateOptions): CellValidation {
  const range = `${cellAddress(1, index)}:${cellAddress(preparedRows, index)}`
  if (column.kind === 'number') return { ...quiet(range), prompt: sheetWords.number }
  if (column.kind === 'evidence') return { ...quiet(range), prompt: `${messages.evidence}。${messages.evidenceHelp}` }
  const { field } = column
  const { how } = howToFill(field, options)
  const isReference = field.kind === 'reference'
  return {
    range,
    check: checkOf(field, listSource(lists, index)),
    prompt: [field.required === true ? `${messages.required}，${how}` : how, field.help ?? '']
      .filter(Boolean)
      .join('。'),
    complaint: isReference ? messages.insist : `${messages.complaint(field.label)}${how}。`,
    // A date typed as text and a name not yet in the list are read by the importer, so people may insist.
    isStrict: field.kind === 'choice' || field.kind === 'yesNo',
  }
}

function quiet(range: string): Omit<CellValidation, 'prompt'> {
  return { range, check: { kind: 'none' }, complaint: '', isStrict: false }
}

function checkOf(field: Field, source: string | null): ValidationCheck {
  const list: ValidationCheck = source === null ? { kind: 'none' } : { kind: 'list', source }
  return foldField<ValidationCheck>(field, {
    text: (own) => ({ kind: 'length', max: textLimit(own) }),
    number: (own) => ({ kind: 'whole', min: own.min ?? 0, max: own.max ?? 2_147_483_647 }),
    date: () => ({ kind: 'day' }),
    choice: () => list,
    yesNo: () => list,
    words: () => ({ kind: 'none' }),
    reference: () => list,
    references: () => ({ kind: 'none' }),
  })
}

/** Where the drop-down of a column stands on the hidden sheet. */
function listSource(lists: Lists, index: number): string | null {
  const items = lists.get(index)
  if (items === undefined) return null
  const place = [...lists.keys()].indexOf(index)
  const column = cellAddress(0, place).slice(0, -1)
  return `'${sheetWords.choices}'!$${column}$1:$${column}$${items.length}`
}

function choicesSheet(lists: Lists): SheetToWrite {
  const columns = [...lists.values()]
  const height = Math.max(1, ...columns.map(({ length }) => length))
  const rows = Array.from({ length: height }, (_, row) => columns.map((items) => items[row] ?? null))
  return { name: sheetWords.choices, hidden: true, rows }
}

function guideSheet(type: RecordType, columns: readonly SheetColumn[], options: TemplateOptions): SheetToWrite {
  const head = [messages.heading(type.title), ...messages.steps]
  return {
    name: sheetWords.guide,
    columns: [22, 12, 34, 48, 34, 48].map((width) => ({ width })),
    mergedRows: head.map((_, index) => index + 1),
    rows: [
      ...head.map((line, index): CellToWrite[] => [{ value: line, look: index === 0 ? 'heading' : 'wrapped' }]),
      messages.columns.map((value): CellToWrite => ({ value, look: 'header' })),
      ...columns.flatMap((column) => guideRow(type, column, options)),
    ],
  }
}

function guideRow(type: RecordType, column: SheetColumn, options: TemplateOptions): CellToWrite[][] {
  if (column.kind === 'number') return []
  if (column.kind === 'evidence')
    return [
      wrapped(column.label, messages.optional, messages.evidence, '', messages.evidenceExample, messages.evidenceHelp),
    ]
  const { field, name, label } = column
  const { how, allowed } = howToFill(field, options)
  const isIdentity = type.identity.includes(name)
  const need = [
    field.required === true ? messages.required : messages.optional,
    ...(isIdentity ? [messages.identity] : []),
  ]
  return [wrapped(label, need.join('，'), how, allowed, type.sample[name] ?? '', field.help ?? '')]
}

function wrapped(...values: readonly string[]): CellToWrite[] {
  return values.map((value) => ({ value, look: 'wrapped' }))
}

function widthOf(column: SheetColumn): number {
  if (column.kind === 'number') return 14
  if (column.kind === 'evidence') return 32
  const own = foldField<number>(column.field, {
    text: (field) => (field.lines === undefined ? 26 : 48),
    number: () => 12,
    date: () => 14,
    choice: () => 18,
    yesNo: () => 10,
    words: () => 32,
    reference: () => 16,
    references: () => 32,
  })
  return Math.max(own, column.label.length * 2 + 4)
}
