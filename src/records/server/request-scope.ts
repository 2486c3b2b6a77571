import type { Context } from 'hono'
import type { RecordType } from '#kernel/record-type.ts'
import { type HttpEnv, signedIn } from '#platform/http/app.ts'
import { inScope, type Scope, type Work } from './work.ts'

/** A transaction in the organ of who asks. @throws Refusal 'not-signed-in' */
export function run<T>(context: Context<HttpEnv>, work: Work, ask: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(work, signedIn(context), ask)
}

/** The type named in the address. @throws Refusal 'not-signed-in', 'not-found' */
export function typeOf(context: Context<HttpEnv>, { register }: Work): RecordType {
  signedIn(context)
  return register.recordType(context.req.param('type') ?? '')
}

export function idOf(context: Context<HttpEnv>): string {
  return (context.req.param('id') ?? '').toLowerCase()
}

const hex = '[0-9a-fA-F]'

/** Part of a path that is an id and nothing else. */
export const idParameter = `:id{${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}}`

/** The path of one record. Ids only, so that 'export.xlsx', 'template.xlsx' and 'imports' are free for others. */
export const recordPath = `/api/records/:type/${idParameter}`
