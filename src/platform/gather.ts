/**
 * Many calls, one piece of work: what is asked while a run is under way waits and goes together in the next one, in
 * the order asked. Nobody waits for a timer, and the busier it is the larger the runs: with one transaction a run, a
 * thousand people who save in the same second share some twenty writes to the disk.
 */
export interface Gathered<Item, Answer> {
  (item: Item): Promise<Answer>
  /** Resolves when nothing is waiting or under way. */
  idle(): Promise<void>
}

/**
 * `work` answers every item, in order. When it throws for several, each half runs again on its own, so that one item
 * fails alone; it must therefore do nothing when it throws (a transaction).
 */
export function gather<Item, Answer>(
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
  { most = 256, lanes = 1 } = {},
): Gathered<Item, Answer> {
  const waiting: Waiting<Item, Answer>[] = []
  let running = 0
  let idlers: (() => void)[] = []

  const run = async () => {
    while (waiting.length > 0) await answer(work, waiting.splice(0, most))
    running -= 1
    if (running > 0) return
    for (const tell of idlers) tell()
    idlers = []
  }
  const begin = () => {
    if (running >= lanes || waiting.length === 0) return
    running += 1
    void run()
  }
  const ask = (item: Item) =>
    new Promise<Answer>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      // After all that this turn of the loop brings in.
      if (running < lanes) setImmediate(begin)
    })
  const idle = () =>
    running === 0 && waiting.length === 0 ? Promise.resolve() : new Promise<void>((resolve) => idlers.push(resolve))
  return Object.assign(ask, { idle })
}

interface Waiting<Item, Answer> {
  readonly item: Item
  resolve(answer: Answer): void
  reject(error: unknown): void
}

async function answer<Item, Answer>(
  work: (items: readonly Item[]) => Promise<readonly Answer[]>,
  asked: readonly Waiting<Item, Answer>[],
): Promise<void> {
  try {
    const answers = await work(asked.map(({ item }) => item))
    if (answers.length !== asked.length) throw new Error('gather: an answer for each item')
    for (const [index, one] of answers.entries()) asked[index]?.resolve(one)
  } catch (error) {
    if (asked.length === 1) return asked[0]?.reject(error)
    const middle = Math.ceil(asked.length / 2)
    await answer(work, asked.slice(0, middle))
    await answer(work, asked.slice(middle))
  }
}
