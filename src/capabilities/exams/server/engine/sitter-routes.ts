import type { Context } from 'hono'
import { type App, type HttpEnv, readJson, signedIn } from '#platform/http/app.ts'
import type { BodyLimit } from '#platform/http/body-limits.ts'
import { idParameter, run } from '#records/server/request-scope.ts'
import type { Work } from '#records/server/work.ts'
import { idIn } from '../../engine/guards.ts'
import type { EngineDesk } from './engine-desk.ts'
import { ownExams } from './own-exams.ts'
import { ownResult } from './own-result.ts'
import { packetBytes, packets } from './packets.ts'
import { reviewSitting } from './review.ts'
import type { Sender } from './save-desk.ts'

export const examPath = `/api/exams/${idParameter}`
export const sittingPath = `${examPath}/sitting/${idParameter.replace('id', 'sitting')}`

/** A packet is small; a photo in the place of an answer is refused before it is read. */
export const sitterBodies: readonly BodyLimit[] = [
  { path: /^\/api\/exams\/[^/]+\/sitting(\/|$)/, maxBytes: packetBytes },
]

/** What who sits an exam may ask: each of them about themselves alone. */
export function sitterRoutes(app: App, work: Work, desk: EngineDesk): void {
  app.get('/api/exams/mine', async (context) => context.json(await run(context, work, ownExams)))
  app.post(`${examPath}/sitting`, async (context) => {
    const { device } = packets.start(await readJson(context))
    const { organ, exam, person } = asker(context)
    return context.json(await desk.starting.start({ organ, exam, person, device }))
  })
  app.put(`${sittingPath}/answers`, async (context) => {
    const { device, answers } = packets.save(await readJson(context))
    return context.json(await desk.saving.save(sender(context, device), answers))
  })
  app.post(`${sittingPath}/hand-in`, async (context) => {
    const { device, answers = [] } = packets.handIn(await readJson(context))
    return context.json(await desk.handingIn.handIn(sender(context, device), answers))
  })
  app.get(`${sittingPath}/clock`, async (context) =>
    context.json(await desk.saving.tick(sender(context, idIn(context.req.query('device'))))),
  )
  app.get(`${sittingPath}/review`, async (context) => {
    const sitting = idIn(context.req.param('sitting'))
    return context.json(
      await run(context, work, (scope) => reviewSitting(scope, desk.cache, asker(context).exam, sitting)),
    )
  })
  app.get(`${examPath}/result`, async (context) =>
    context.json(await run(context, work, (scope) => ownResult(scope, desk.cache, asker(context).exam))),
  )
}

function asker(context: Context<HttpEnv>): Pick<Sender, 'organ' | 'exam' | 'person'> {
  const { organId, personId } = signedIn(context)
  return { organ: organId, exam: idIn(context.req.param('id')), person: personId }
}

function sender(context: Context<HttpEnv>, device: string): Sender {
  return { ...asker(context), sitting: idIn(context.req.param('sitting')), device }
}
