import type { LoadedExamples } from '#capabilities/organs/server.ts'
import { statementsOf, statementsServer, viewStatement } from '#capabilities/statements/server.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import type { Scope } from '#records/server/work.ts'
import type { As } from './cast-of.ts'
import { demoMessages as messages } from './messages.ts'

/** Why a gap of the first year's statement stands. */
const reasons: ReadonlyMap<string, string> = new Map(Object.entries(messages.whyGap))
const first = { year: 2022, form: 'written', givenOn: '2023-01-12' } as const

/** The statement of the first year: drafted from the ledger, its gaps answered for, and sealed by the clerk. */
export async function sealFirstStatement(as: As, organ: LoadedExamples, tell: (line: string) => void): Promise<void> {
  const scope = await as(messages.clerk)
  const postTerm = organ.postTerms.get(`${messages.post} ${messages.secretary}`)
  await run(scope, 'statement/draft', { ...first, postTerm })
  const statement = await draftedId(scope)
  const { blocks } = await viewStatement(scope, statement)
  const open = blocks.flatMap(({ body }) =>
    body.gap === null || reasons.has(body.gap.missing) ? [] : body.gap.missing,
  )
  if (open.length > 0) throw new StartupFailure(messages.openGaps(first.year, open))
  for (const { id, version, body } of blocks) {
    if (body.gap === null) continue
    const accepted = reasons.get(body.gap.missing) ?? null
    const answered = { ...body, gap: { ...body.gap, accepted } }
    await run(scope, 'statement/save-block', { statement, block: id, version, body: answered })
  }
  await run(scope, 'statement/seal', { statement })
  tell(messages.sealed(first.year))
}

async function draftedId(scope: Scope): Promise<string> {
  const [drafted] = await statementsOf(scope.db, scope.actor.organId, { year: first.year })
  if (drafted === undefined) throw new Error('the statement was not drafted')
  return drafted.id
}

/** The operation as a person would run it, journal and permission and all. */
async function run(scope: Scope, name: string, entered: Readonly<Record<string, unknown>>): Promise<void> {
  const handler = statementsServer.handlers.find(({ operation }) => operation.name === name)
  if (handler === undefined) throw new Error(`no operation ${name}`)
  await handler.run(scope, entered)
}
