import { enterExamples, type LoadedExamples } from '#capabilities/organs/server.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Work } from '#records/server/work.ts'
import { castOf } from './demo/cast-of.ts'
import { collectFiles } from './demo/collect-files.ts'
import { demoMessages as messages } from './demo/messages.ts'
import { sealFirstStatement } from './demo/seal-first-statement.ts'
import { takeInYear } from './demo/take-in-year.ts'
import { demoYears } from './demo/workbooks.ts'

interface Options {
  tell(line: string): void
  /** Runs last, before anything is visible to others: what it cannot do leaves no organ. */
  keepPassword(password: string): void
}

/**
 * The demo organ: its cast, then what its clerks hand in (`demo/`) by way of the importer, then what workbooks cannot
 * say: rectification step by step, and the sealed statement of the first year. One transaction, so that a start that
 * is broken off leaves nothing; the journal bears the time of loading.
 * @throws StartupFailure with every finding when a row is not taken; Refusal 'conflict' when there is an organ
 */
export async function loadDemo(work: Work, signIn: SignIn, { tell, keepPassword }: Options): Promise<LoadedExamples> {
  tell(messages.loading)
  const files = await collectFiles(work)
  tell(messages.files(files.evidence.size))
  return work.database.unscoped('loading the demo organ', async (db) => {
    const organ = await enterExamples(work, signIn, db)
    tell(messages.cast(organ.people.size, organ.sections.size))
    const as = castOf(work, db, organ)
    for (const year of demoYears) await takeInYear(as, year, files, tell)
    await sealFirstStatement(as, organ, tell)
    // A password that is kept nowhere would lock everybody out, so it is written down before the organ is there to see.
    keepPassword(organ.password)
    return organ
  })
}
