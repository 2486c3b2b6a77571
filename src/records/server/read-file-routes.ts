import type { Context } from 'hono'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, signedIn } from '#platform/http/app.ts'
import type { BodyLimit } from '#platform/http/body-limits.ts'
import { inTurn } from '#platform/in-turn.ts'
import { demand } from '../permission.ts'
import type { FileText } from '../proposal/file-text.ts'
import { proposeValues } from '../proposal/propose-values.ts'
import { messages } from './messages.ts'
import { refuseMarks } from './refuse-marks.ts'
import { run, typeOf } from './request-scope.ts'
import { secrecyMarkInName } from './rules/secrecy-marks.ts'
import { lookupsFor } from './sheets/lookups.ts'
import type { Work } from './work.ts'

/** Reads a document someone brought; the engine knows of no file format. @throws Refusal of what cannot be read */
export type FileReader = (bytes: Uint8Array, name: string) => Promise<FileText>

export const readFileBodies: readonly BodyLimit[] = [
  { path: /^\/api\/records\/[^/]+\/read-file$/, maxBytes: 20 * 1024 * 1024 },
]

/** POST /api/records/:type/read-file: what a document proposes for a form. Nothing of it is kept. */
export function readFileRoutes(app: App, work: Work, readFile: FileReader): void {
  const turn = inTurn(2)
  app.post('/api/records/:type/read-file', (context) => {
    demand(signedIn(context), { to: 'enter', type: typeOf(context, work) })
    return turn(() => propose(context, work, readFile))
  })
}

async function propose(context: Context<HttpEnv>, work: Work, readFile: FileReader): Promise<Response> {
  const type = typeOf(context, work)
  const name = nameOf(context.req.header('x-file-name') ?? '')
  const mark = secrecyMarkInName(name)
  if (mark !== null) throw new Refusal('invalid', messages.markedText(mark))
  const file = await readFile(new Uint8Array(await context.req.arrayBuffer()), name)
  refuseMarks(file.title, ...file.lines)
  const { lookups } = await run(context, work, (scope) => lookupsFor(scope, type))
  return context.json(proposeValues(type, file, lookups))
}

function nameOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    throw new Refusal('invalid', messages.noFileName)
  }
}
