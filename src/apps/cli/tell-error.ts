import { randomUUID } from 'node:crypto'
import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import type { Command, Out } from './command.ts'
import { findingLines } from './finding-lines.ts'
import { messages } from './messages.ts'
import { WrongUsage } from './wrong-usage.ts'

interface Telling {
  readonly command: Command
  readonly out: Out
  /** The sentence still goes to standard error; standard output gets one JSON object. */
  readonly asJson: boolean
}

/** Tells what went wrong and gives the exit code. */
export function tellError(error: unknown, { command, out, asJson }: Telling): number {
  const usage = usageFault(error)
  if (usage !== null) {
    if (asJson) out.json({ error: { code: 'usage', message: usage, findings: [] } })
    out.error(messages.wrongUsage(usage, command.name))
    return 2
  }
  if (error instanceof StartupFailure || error instanceof Refusal) {
    const { code, findings } = error instanceof Refusal ? error : { code: 'unavailable', findings: [] }
    if (asJson) out.json({ error: { code, message: error.message, findings } })
    out.error(error.message)
    for (const line of findingLines(findings)) out.error(`  ${line}`)
    return 1
  }
  const id = randomUUID()
  out.error(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  out.error(messages.unexpected(id))
  return 1
}

/** What is wrong with the command line, or `null` when it is something else. */
function usageFault(error: unknown): string | null {
  if (error instanceof WrongUsage) return error.message
  const code = errorCode(error) ?? ''
  if (!(error instanceof TypeError) || !code.startsWith('ERR_PARSE_ARGS')) return null
  const flag = /'(-{1,2}[^'\s<]+)/.exec(error.message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return messages.unknownFlag(flag)
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? messages.badFlagValue(flag) : error.message
}
