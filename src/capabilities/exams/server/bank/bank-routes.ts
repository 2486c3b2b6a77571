import type { Context } from 'hono'
import { isRealDate } from '#derive/real-date.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type App, type HttpEnv, signedIn } from '#platform/http/app.ts'
import type { BodyLimit } from '#platform/http/body-limits.ts'
import { inTurn } from '#platform/in-turn.ts'
import { demand } from '#records/permission.ts'
import { refuseMarks } from '#records/server/refuse-marks.ts'
import { run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import { readQuestionFile } from '../../bank/import/read-question-file.ts'
import { bankMessages as messages } from '../../bank/messages.ts'
import { takeQuestionsOperation } from '../../bank/operations.ts'
import { readStems } from './question-store.ts'
import { readShipped } from './read-shipped.ts'
import { viewBank } from './view-bank.ts'

export const bankBodies: readonly BodyLimit[] = [{ path: /^\/api\/exam-bank\/read$/, maxBytes: 20 * 1024 * 1024 }]

/** The bank at a glance, and what a file of questions proposes. Nothing is kept of a file. */
export function bankRoutes(app: App, work: Work): void {
  const turn = inTurn(2)
  app.get('/api/exam-bank', async (context) => context.json(await run(context, work, viewBank)))
  app.post('/api/exam-bank/read', (context) => {
    demand(signedIn(context), { to: 'do', operation: takeQuestionsOperation })
    return turn(async () => context.json(await readFile(context, work)))
  })
  app.get('/api/exam-bank/shipped', (context) => {
    demand(signedIn(context), { to: 'do', operation: takeQuestionsOperation })
    return turn(async () => {
      const bank = await run(context, work, ({ db, actor }) => readStems(db, actor.organId))
      return context.json(readShipped(bank))
    })
  })
}

async function readFile(context: Context<HttpEnv>, work: Work): Promise<ImportPreview> {
  const name = nameOf(context.req.header('x-file-name') ?? '')
  const madeOn = context.req.query('madeOn') ?? ''
  const facts = {
    madeOn: isRealDate(madeOn) ? madeOn : work.clock.today(),
    source: context.req.query('source') || null,
  }
  const text = await textOf(new Uint8Array(await context.req.arrayBuffer()), name)
  refuseMarks(text)
  const bank = await run(context, work, ({ db, actor }) => readStems(db, actor.organId))
  return readQuestionFile(name, text, { ...facts, bank })
}

/** Every value is looked over by a person, so the likeliest encoding will do. */
async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, { name })
  if (read.kind === 'document') return read.text
  const encoding = read.candidates[0]?.encoding ?? 'gb18030'
  const again = await readDocument(bytes, { name, encoding })
  return again.kind === 'document' ? again.text : ''
}

function nameOf(encoded: string): string {
  try {
    const name = decodeURIComponent(encoded).slice(0, 200)
    if (name !== '') return name
  } catch {
    // Told below.
  }
  throw new Refusal('invalid', messages.noName)
}
