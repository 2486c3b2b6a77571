import { Refusal } from '#kernel/refusal.ts'
import { type App, readJson, signedIn } from '#platform/http/app.ts'
import { bodyShapes } from './body-shapes.ts'
import { messages } from './messages.ts'
import { type Handler, handlersOf, type ServerPart } from './operations.ts'
import { run } from './request-scope.ts'
import type { Work } from './work.ts'

const path = '/api/do/:name{.+}'

/** POST /api/do/<operation name>; GET too where the operation only reads. */
export function operationRoutes(app: App, work: Work, parts: readonly ServerPart[]): void {
  const handlers = handlersOf(work, parts)
  app.post(path, async (context) => {
    signedIn(context)
    const handler = find(handlers, context.req.param('name'))
    const text = await context.req.text()
    const entered = text === '' ? {} : bodyShapes.members(await readJson(context))
    return answer(await run(context, work, (scope) => handler.run(scope, entered)))
  })
  app.get(path, async (context) => {
    signedIn(context)
    const handler = find(handlers, context.req.param('name'))
    if (handler.operation.effect === 'write') throw new Refusal('invalid', messages.readByGetOnly)
    const entered = fromQuery(handler, context.req.queries())
    return answer(await run(context, work, (scope) => handler.run(scope, entered)))
  })
}

function find(handlers: ReadonlyMap<string, Handler>, name: string): Handler {
  const handler = handlers.get(name)
  if (handler === undefined) throw new Refusal('not-found', messages.noSuchOperation)
  return handler
}

function answer(value: unknown): Response {
  return value instanceof Response ? value : Response.json(value ?? null)
}

/** In a query every value is text; a list field's items are joined by ',' or the field is repeated. */
function fromQuery({ operation }: Handler, query: Readonly<Record<string, readonly string[]>>) {
  const entries = Object.entries(query).map(([name, values]) => {
    const kind = operation.input[name]?.kind
    const isList = kind === 'words' || kind === 'references'
    return [name, isList ? values.flatMap((value) => value.split(',')) : values[0]]
  })
  return Object.fromEntries(entries)
}
