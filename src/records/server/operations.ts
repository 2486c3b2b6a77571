import { readBody, validateInput } from '#derive/validator.ts'
import type { Act } from '#kernel/act.ts'
import type { Fields, Values } from '#kernel/field.ts'
import type { Operation } from '#kernel/operation.ts'
import type { App } from '#platform/http/app.ts'
import { appendActs } from './journal.ts'
import { messages } from './messages.ts'
import { cleanNote } from './note.ts'
import { permit } from './permit.ts'
import type { RecordCheck, Scope, Work } from './work.ts'

/** What a capability adds to the server. `apps/server.ts` lists the parts. */
export interface ServerPart {
  readonly capability: string
  readonly handlers: readonly Handler[]
  /** What must hold between records: run before they are entered, changed or moved where they must be valid. */
  readonly checks?: readonly RecordCheck[]
  /** Routes that are neither records nor operations. */
  mount?(app: App, work: Work): void
}

/** An operation and what it does. */
export interface Handler {
  readonly operation: Operation
  /** `entered` are the input fields, and `body` where the operation has one. */
  run(scope: Scope, entered: Readonly<Record<string, unknown>>): Promise<unknown>
}

/** One run of an operation, in an open transaction of the actor's organ: SQL only. */
export interface Call<F extends Fields, Body> extends Scope {
  readonly input: Values<F>
  readonly body: Body
  /** What the act tells besides the operation's name; the last word counts. */
  tell(act: Told): void
}

export type Told = Partial<Pick<Act, 'recordType' | 'recordId' | 'before' | 'after' | 'note'>>

/** Binds an operation to what it does: the answer is sent as JSON, a `Response` as it is. */
export function handle<Name extends string, F extends Fields, Body>(
  operation: Operation<Name, F, Body>,
  work: (call: Call<F, Body>) => Promise<unknown>,
): Handler {
  return {
    operation,
    async run(scope, { body, ...entered }) {
      const capacity = permit(scope, { to: 'do', operation })
      const input = validateInput(operation.input, entered)
      let told: Told = {}
      const tell = (act: Told) => {
        told = act
      }
      const call = { ...scope, input, body: readBody(operation.body, body), tell }
      const answer = await work(call)
      if (operation.effect === 'write')
        await appendActs(scope, [{ capacity, operation: operation.name, ...told, note: cleanNote(told.note) }])
      return answer
    },
  }
}

/** The same with what the parts check across records. */
export function withChecks(work: Work, parts: readonly ServerPart[]): Work {
  return { ...work, checks: parts.flatMap(({ checks = [] }) => checks) }
}

/** Handlers by operation name. @throws Error when two bear one name or a declared operation has none: a bug, found at start. */
export function handlersOf(work: Work, parts: readonly ServerPart[]): ReadonlyMap<string, Handler> {
  const handlers = parts.flatMap((part) => part.handlers)
  const byName = new Map(handlers.map((handler) => [handler.operation.name, handler]))
  if (byName.size !== handlers.length) throw new Error('two handlers of one operation')
  const left = work.register.operations.find(({ name }) => !byName.has(name))
  if (left !== undefined) throw new Error(messages.noHandler(left.name))
  return byName
}
