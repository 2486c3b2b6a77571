/** Where a command writes. */
export interface Out {
  line(text: string): void
  json(value: unknown): void
  error(text: string): void
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** One screen in Chinese: what it does, its flags, its exit codes. */
  readonly usage: string
  /** The exit code: 0 done, 1 could not or found trouble, 2 wrong usage. */
  run(args: readonly string[], out: Out): Promise<number>
}
