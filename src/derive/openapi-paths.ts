import type { Field } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { foldField } from './fold-field.ts'
import { openApiMessages as messages } from './openapi-messages.ts'
import type { JsonSchema } from './openapi-schemas.ts'

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description?: string
  readonly schema: JsonSchema
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>

export interface Method {
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required: boolean; readonly description?: string; readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>
}

export type PathItem = { readonly [M in 'get' | 'post' | 'put']?: Method }

/** Every address of one record type. */
export function recordPaths(type: RecordType, schema: string): Readonly<Record<string, PathItem>> {
  const base = `/api/records/${type.name}`
  const one = `${base}/{id}`
  const batch = `${base}/imports/{id}`
  const { title } = type
  const method = (summary: string, more: Partial<Method> = {}): Method => ({
    ...{ tags: [title], summary, responses: answers() },
    ...more,
  })
  const values = { $ref: `#/components/schemas/${schema}` }
  const row = object({ head: { $ref: '#/components/schemas/RecordHead' }, values })
  return {
    [base]: {
      get: method(messages.list(title), { parameters: listParameters(type), responses: answers(row) }),
      post: method(messages.create(title), {
        requestBody: json(object({ values, act: described(messages.actAtOnce) }, ['values'])),
      }),
    },
    [`${base}/batch`]: { post: method(messages.batch(title), { requestBody: json(batchSchema) }) },
    [one]: {
      get: method(messages.view(title), { parameters: [id], responses: answers(row) }),
      put: method(messages.change(title), {
        parameters: [id],
        requestBody: json(object({ values, version, reason: described(messages.reason) }, ['values', 'version'])),
      }),
    },
    [`${one}/acts/{act}`]: {
      post: method(messages.act(title), {
        description: messages.acts(actNames(type)),
        parameters: [id, { name: 'act', in: 'path', required: true, schema: { type: 'string' } }],
        requestBody: json(object({ version, note: described(messages.note) }, ['version'])),
      }),
    },
    [`${one}/history`]: { get: method(messages.history(title), { parameters: [id] }) },
    [`${one}/evidence`]: { post: method(messages.upload(title), { parameters: [id], requestBody: fileBody }) },
    [`${one}/evidence/reuse`]: {
      post: method(messages.reuse(title), {
        parameters: [id],
        requestBody: json(object({ evidenceId: { type: 'string', format: 'uuid' } }, ['evidenceId'])),
      }),
    },
    [`${base}/read-file`]: { post: method(messages.readFile(title), { requestBody: fileBody }) },
    [`${base}/template.xlsx`]: { get: method(messages.template(title)) },
    [`${base}/export.xlsx`]: {
      get: method(messages.export(title), {
        parameters: [...filterParameters(type), query('columns', messages.columns)],
      }),
    },
    [`${base}/imports`]: {
      get: method(messages.recent(title)),
      post: method(messages.imports(title), { requestBody: workbookBody }),
    },
    [batch]: { get: method(messages.seen(title), { parameters: [id] }) },
    [`${batch}/commit`]: {
      post: method(messages.commit(title), { parameters: [id], requestBody: json(commitSchema) }),
    },
    [`${batch}/receipt.xlsx`]: { get: method(messages.receipt(title), { parameters: [id] }) },
  }
}

const id: Parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
const version: JsonSchema = { type: 'integer', description: messages.version }

const batchSchema = object(
  {
    act: { type: 'string' },
    records: { type: 'array', items: object({ id: { type: 'string', format: 'uuid' }, version: { type: 'integer' } }) },
    note: described(messages.note),
  },
  ['act', 'records'],
)

const commitSchema = object(
  {
    take: { type: 'array', items: { type: 'string', enum: ['new', 'changed'] }, description: messages.take },
    ...{ act: described(messages.actAtOnce), reason: described(messages.reason) },
  },
  ['take'],
)

const binary: JsonSchema = { type: 'string', contentMediaType: 'application/octet-stream' }

const fileBody: NonNullable<Method['requestBody']> = {
  ...{ required: true, description: messages.uploadBody },
  content: { 'application/octet-stream': { schema: binary } },
}

const workbookBody: NonNullable<Method['requestBody']> = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: object(
        {
          workbook: { ...binary, description: messages.workbook },
          files: { type: 'array', items: binary, description: messages.files },
        },
        ['workbook'],
      ),
    },
  },
}

function listParameters(type: RecordType): readonly Parameter[] {
  return [
    ...filterParameters(type),
    query('page', messages.page, { type: 'integer', minimum: 1 }),
    query('size', messages.size, { type: 'integer', minimum: 1, maximum: 200 }),
  ]
}

function filterParameters(type: RecordType): readonly Parameter[] {
  const states = Object.entries(type.workflow.states).map(([key, label]) => `${key}=${label}`)
  return [
    query('text', messages.text),
    query('year', messages.year, { type: 'integer' }),
    query('state', messages.state(states.join('；'))),
    query('sort', messages.sort),
    query('order', messages.order, { type: 'string', enum: ['asc', 'desc'] }),
    ...fieldEntries(type).map(([name, field]) => query(`f.${name}`, `${field.label}：${filterText(field)}`)),
  ]
}

function filterText(field: Field): string {
  const { contains, range, choice, yesNo, word, id: ids } = messages.filters
  return foldField<string>(field, {
    text: () => contains,
    number: () => range,
    date: () => range,
    choice: () => choice,
    yesNo: () => yesNo,
    words: () => word,
    reference: () => ids,
    references: () => ids,
  })
}

function actNames(type: RecordType): string {
  const acts = type.workflow.transitions.map(({ act, label }) => `${act}（${label}）`)
  return [...new Set(acts), messages.voidAct].join('、')
}

export function query(name: string, description: string, schema: JsonSchema = { type: 'string' }): Parameter {
  return { name, in: 'query', required: false, description, schema }
}

function described(description: string): JsonSchema {
  return { type: 'string', description }
}

function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) }
}

function json(schema: JsonSchema): NonNullable<Method['requestBody']> {
  return { required: true, content: { 'application/json': { schema } } }
}

export function answers(schema?: JsonSchema): Method['responses'] {
  const content = schema === undefined ? {} : { content: { 'application/json': { schema } } }
  return {
    '200': { description: messages.done, ...content },
    default: {
      description: messages.refused,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
    },
  }
}
