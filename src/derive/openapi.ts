import { type Capacity, capacityLabels } from '#kernel/capacity.ts'
import { formatCitation } from '#kernel/citation.ts'
import type { Operation } from '#kernel/operation.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { generalPaths } from './openapi-general-paths.ts'
import { openApiMessages as messages } from './openapi-messages.ts'
import { answers, type Method, type PathItem, recordPaths } from './openapi-paths.ts'
import { fieldsSchema, type JsonSchema, sharedSchemas } from './openapi-schemas.ts'

/** What is described: a register is one. */
export interface Described {
  readonly recordTypes: readonly RecordType[]
  readonly operations: readonly Operation[]
}

export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly tags: readonly { readonly name: string; readonly description?: string }[]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>
  }
}

/** The whole interface as an OpenAPI 3.1 document. */
export function openApiOf({ recordTypes, operations }: Described, version: string): OpenApiDocument {
  const schemas = recordTypes.map((type) => [schemaName(type.name), fieldsSchema(type.fields, type.title)] as const)
  return {
    openapi: '3.1.0',
    info: { title: messages.title, version, description: messages.intro },
    tags: [
      ...recordTypes.map((type) => ({ name: type.title, description: messages.basis(formatCitation(type.basis)) })),
      { name: messages.evidence },
      { name: messages.general },
      ...(operations.length === 0 ? [] : [{ name: messages.operations }]),
    ],
    security: [{ token: [] }, { session: [] }],
    paths: Object.assign(
      {},
      ...recordTypes.map((type) => recordPaths(type, schemaName(type.name))),
      evidencePaths(),
      generalPaths(),
      ...operations.map(operationPath),
    ),
    components: {
      schemas: { ...sharedSchemas, ...Object.fromEntries(schemas) },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'shufa' },
      },
    },
  }
}

/** study-session → StudySession */
function schemaName(name: string): string {
  return name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}

export function capacityNames(by: readonly Capacity[]): string {
  return by.map((capacity) => capacityLabels[capacity]).join('、')
}

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } } as const

function evidencePaths(): Readonly<Record<string, PathItem>> {
  const tags = [messages.evidence]
  const text = {
    name: 'text',
    in: 'query',
    required: false,
    description: messages.text,
    schema: { type: 'string' },
  } as const
  return {
    '/api/evidence': { get: { tags, summary: messages.findEvidence, parameters: [text], responses: answers() } },
    '/api/evidence/{id}/content': { get: { tags, summary: messages.content, parameters: [id], responses: answers() } },
    '/api/evidence/{id}/withdraw': {
      post: {
        ...{ tags, summary: messages.withdraw, parameters: [id], responses: answers() },
        requestBody: jsonBody({ type: 'object', required: ['reason'], properties: { reason: { type: 'string' } } }),
      },
    },
  }
}

function operationPath({ name, title, effect, by, input }: Operation): Readonly<Record<string, PathItem>> {
  const schema = fieldsSchema(input, title)
  const operation: Method = {
    ...{ tags: [messages.operations], summary: title, description: messages.by(capacityNames(by)) },
    ...{ requestBody: jsonBody(schema), responses: answers() },
  }
  const parameters = Object.entries(input).map(
    ([field, { label }]) =>
      ({
        name: field,
        in: 'query',
        required: false,
        description: label,
        schema: schema.properties?.[field] ?? {},
      }) as const,
  )
  const { requestBody, ...asking } = operation
  return {
    [`/api/do/${name}`]: { post: operation, ...(effect === 'read' ? { get: { ...asking, parameters } } : {}) },
  }
}

function jsonBody(schema: JsonSchema): NonNullable<Method['requestBody']> {
  return { required: true, content: { 'application/json': { schema } } }
}
