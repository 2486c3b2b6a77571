import type { Field, Fields } from '#kernel/field.ts'
import { foldField } from './fold-field.ts'
import { openApiMessages as messages } from './openapi-messages.ts'

/** As much of JSON Schema 2020-12 as the description needs. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly (string | null)[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly contentMediaType?: string
}

/** An object of the fields, any of which a draft may lack. */
export function fieldsSchema(fields: Fields, title: string): JsonSchema {
  const properties = Object.entries(fields).map(([name, field]) => [name, fieldSchemaOf(field)] as const)
  return { type: 'object', title, additionalProperties: false, properties: Object.fromEntries(properties) }
}

export function fieldSchemaOf(field: Field): JsonSchema {
  const told = { title: field.label, ...(field.help === undefined ? {} : { description: field.help }) }
  return foldField<JsonSchema>(field, {
    text: (own) => ({
      ...{ ...told, type: ['string', 'null'] },
      maxLength: own.maxLength ?? (own.lines === undefined ? 200 : 4000),
    }),
    number: (own) => ({
      ...{ ...told, type: ['integer', 'null'], minimum: own.min ?? 0 },
      ...(own.max === undefined ? {} : { maximum: own.max }),
    }),
    date: () => ({ ...told, type: ['string', 'null'], format: 'date' }),
    choice: (own) => ({
      ...{ ...told, type: ['string', 'null'], enum: [...Object.keys(own.choices), null] },
      description: Object.entries(own.choices)
        .map(([key, label]) => `${key}=${label}`)
        .join('；'),
    }),
    yesNo: () => ({ ...told, type: ['boolean', 'null'] }),
    words: () => ({ ...told, type: ['array', 'null'], items: { type: 'string' } }),
    reference: (own) => ({
      ...{ ...told, type: ['string', 'null'], format: 'uuid' },
      description: messages.referenceTo(own.to),
    }),
    references: (own) => ({
      ...{ ...told, type: ['array', 'null'], items: { type: 'string', format: 'uuid' } },
      description: messages.referenceTo(own.to),
    }),
  })
}

const string: JsonSchema = { type: 'string' }
const integer: JsonSchema = { type: 'integer' }

/** Shapes that all record types share. */
export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {
  Finding: {
    type: 'object',
    required: ['rule', 'strength', 'message'],
    properties: {
      ...{ rule: string, message: string, at: string, cure: string },
      strength: { type: 'string', enum: ['block', 'gate', 'warn', 'remind'] },
    },
  },
  Refusal: {
    type: 'object',
    description: messages.refusal,
    required: ['code', 'message', 'findings', 'requestId'],
    properties: {
      ...{ code: string, message: string, requestId: string, detail: {} },
      findings: { type: 'array', items: { $ref: '#/components/schemas/Finding' } },
    },
  },
  RecordHead: {
    type: 'object',
    properties: {
      ...{ id: { type: 'string', format: 'uuid' }, state: string, year: { type: ['integer', 'null'] }, title: string },
      ...{ sectionId: { type: ['string', 'null'] }, version: integer, evidence: integer },
      updatedAt: { type: 'string', format: 'date-time' },
    },
  },
  Evidence: {
    type: 'object',
    properties: {
      ...{ id: { type: 'string', format: 'uuid' }, recordId: { type: 'string', format: 'uuid' }, name: string },
      ...{ factOn: { type: ['string', 'null'], format: 'date' }, filedAt: { type: 'string', format: 'date-time' } },
      ...{ filedBy: string, size: integer, mediaType: string, sm3: string, sha256: string, version: integer },
    },
  },
}
