import { loadExamples } from '#capabilities/organs/server.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Work } from '#records/server/work.ts'
import { messages } from '../cli/messages.ts'

/** The demo organ: its cast, then its ledger by way of the importers. */
export async function loadDemo(work: Work, signIn: SignIn, tell: (line: string) => void) {
  tell(messages.loadingDemo)
  return loadExamples(work, signIn)
}
