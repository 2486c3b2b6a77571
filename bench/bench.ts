/** One benchmark: a file of its own, listed in run.ts. */
export interface Bench {
  readonly name: string
  run(report: Report): Promise<void>
}

export interface Report {
  figure(figure: Figure): void
  /** A circumstance the reader must know. */
  note(line: string): void
}

export interface Figure {
  readonly what: string
  readonly unit: 'ms' | 'kB' | 'MB'
  /** The upper limit, of the p95 where there are several values. */
  readonly target?: number
  readonly values: readonly number[]
  readonly alternative?: { readonly what: string; readonly values: readonly number[] }
}

/** Runs one after another; milliseconds of each run after the first few, which are not counted. */
export async function timesOf(
  rounds: number,
  run: (round: number) => Promise<unknown>,
  { warmUp = 0 } = {},
): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = -warmUp; round < rounds; round += 1) {
    const start = performance.now()
    await run(round)
    if (round >= 0) times.push(performance.now() - start)
  }
  return times
}
