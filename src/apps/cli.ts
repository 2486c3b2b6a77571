import { randomUUID } from 'node:crypto'
import { Refusal } from '#kernel/refusal.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import { commands } from './cli/commands.ts'
import { messages } from './cli/messages.ts'

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const out = {
    line: (text: string) => void process.stdout.write(`${text}\n`),
    json: (value: unknown) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    error: (text: string) => void process.stderr.write(`${text}\n`),
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    const asked = ['help', '--help', '-h'].includes(name)
    if (!asked) out.error(messages.noSuchCommand(name))
    const tell = asked ? out.line : out.error
    tell(messages.commandList(commands.map((one) => one.name)))
    return asked ? 0 : 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    out.line(command.usage)
    return 0
  }
  try {
    return await command.run(args, out)
  } catch (error) {
    return tellError(error, out.error)
  }
}

function tellError(error: unknown, tell: (text: string) => void): number {
  if (isUsageError(error)) {
    tell(messages.wrongUsage(error.message))
    return 2
  }
  if (error instanceof StartupFailure || error instanceof Refusal) {
    tell(error.message)
    return 1
  }
  const id = randomUUID()
  tell(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  tell(messages.unexpected(id))
  return 1
}

/** What node:util's parseArgs throws. */
function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
