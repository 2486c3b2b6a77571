import { z } from 'zod'
import type { ChoiceField, DateField, Field, FieldValue, NumberField, TextField, YesNoField } from '#kernel/field.ts'
import { cleanText, lengthOf } from './clean-text.ts'
import { foldField } from './fold-field.ts'
import { messages } from './messages.ts'
import { isRealDate } from './real-date.ts'

/** Most items of a list field. */
export const mostItems = 500

/** Reads one value as entered; blanks become `null`. An issue's params are the rule and the cure. */
export function fieldSchema(field: Field): z.ZodType<FieldValue> {
  const known = schemas.get(field)
  if (known !== undefined) return known
  const read = readerOf(field)
  const schema = z.unknown().transform((entered, context): FieldValue => {
    if (isBlank(entered)) return null
    const value = read(entered)
    if (!isTrouble(value)) return value
    const { rule, message, cure } = value
    context.issues.push({ code: 'custom', input: entered, message, params: { rule, cure } })
    return z.NEVER
  })
  schemas.set(field, schema)
  return schema
}

const schemas = new WeakMap<Field, z.ZodType<FieldValue>>()

interface Trouble {
  readonly rule: string
  readonly message: string
  readonly cure?: string
}

type Reader = (entered: unknown) => FieldValue | Trouble

function readerOf(field: Field): Reader {
  return foldField<Reader>(field, {
    text: (own) => (entered) => readText(own, entered),
    number: (own) => (entered) => readNumber(own, entered),
    date: (own) => (entered) => readDate(own, entered),
    choice: (own) => (entered) => readChoice(own, entered),
    yesNo: (own) => (entered) => readYesNo(own, entered),
    words: (own) => (entered) => readList(own, entered, (item) => readText({ ...own, kind: 'text' }, item)),
    reference: (own) => (entered) => readReference(own, entered),
    references: (own) => (entered) => readList(own, entered, (item) => readReference(own, item)),
  })
}

function readText(field: TextField, entered: unknown): FieldValue | Trouble {
  if (typeof entered !== 'string') return { rule: 'field/shape', message: messages.notText(field.label) }
  const value = cleanText(entered, { lines: field.lines !== undefined && field.lines > 1 })
  const most = field.maxLength ?? (field.lines === undefined ? 200 : 4000)
  const has = lengthOf(value)
  if (has <= most) return value === '' ? null : value
  return {
    rule: 'field/length',
    message: messages.tooLong(field.label, most, has),
    cure: messages.tooLongCure(has - most),
  }
}

function readNumber(field: NumberField, entered: unknown): FieldValue | Trouble {
  const { label, unit = '', min = 0, max = 2_147_483_647 } = field
  const text = typeof entered === 'string' ? cleanText(entered) : entered
  const value = typeof text === 'string' && /^-?\d{1,15}$/.test(text) ? Number(text) : text
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return { rule: 'field/number', message: messages.notNumber(label, unit), cure: messages.numberCure }
  if (value < min) return { rule: 'field/range', message: messages.tooSmall(label, min) }
  if (value > max) return { rule: 'field/range', message: messages.tooLarge(label, max) }
  // -0 and 0 are one figure.
  return value + 0
}

function readDate(field: DateField, entered: unknown): FieldValue | Trouble {
  const text = typeof entered === 'string' ? cleanText(entered) : ''
  if (isRealDate(text)) return text
  return { rule: 'field/date', message: messages.notDate(field.label, shown(entered)), cure: messages.dateCure }
}

function readChoice(field: ChoiceField, entered: unknown): FieldValue | Trouble {
  if (typeof entered === 'string' && Object.hasOwn(field.choices, entered)) return entered
  const cure = messages.choiceCure(Object.values(field.choices).join('、'))
  return { rule: 'field/choice', message: messages.notChoice(field.label, shown(entered)), cure }
}

function readYesNo(field: YesNoField, entered: unknown): FieldValue | Trouble {
  if (entered === true || entered === 'true') return true
  if (entered === false || entered === 'false') return false
  return { rule: 'field/yes-no', message: messages.notYesNo(field.label) }
}

function readReference(field: { readonly label: string }, entered: unknown): FieldValue | Trouble {
  if (typeof entered === 'string' && uuid.test(entered)) return entered.toLowerCase()
  const cure = messages.referenceCure(field.label)
  return { rule: 'field/reference', message: messages.notReference(field.label), cure }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Blanks and repeats are left out, the order stays. */
function readList(field: { readonly label: string }, entered: unknown, read: Reader): FieldValue | Trouble {
  if (!Array.isArray(entered)) return { rule: 'field/shape', message: messages.notList(field.label) }
  if (entered.length > mostItems)
    return { rule: 'field/length', message: messages.tooMany(field.label, mostItems), cure: messages.tooManyCure }
  const items = new Set<string>()
  for (const item of entered) {
    if (isBlank(item)) continue
    const value = read(item)
    if (isTrouble(value)) return value
    if (typeof value === 'string') items.add(value)
  }
  return items.size === 0 ? null : [...items]
}

function isBlank(entered: unknown): boolean {
  return (
    entered === null ||
    entered === undefined ||
    (typeof entered === 'string' && entered.trim() === '') ||
    (Array.isArray(entered) && entered.length === 0)
  )
}

function isTrouble(value: FieldValue | Trouble): value is Trouble {
  return typeof value === 'object' && value !== null && 'rule' in value
}

function shown(entered: unknown): string {
  const text = typeof entered === 'string' ? entered : (JSON.stringify(entered) ?? '')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
