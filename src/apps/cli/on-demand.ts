import type { Command } from './command.ts'

/** A command that is loaded when it is run: what one command needs must not slow down another. */
export function onDemand(name: string, usage: string, load: () => Promise<Command>): Command {
  return { name, usage, run: async (args, out) => (await load()).run(args, out) }
}
