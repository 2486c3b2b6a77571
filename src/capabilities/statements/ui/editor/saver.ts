import type { Block } from '../../block.ts'
import type { EditedBlock } from './convert.ts'
import { type Pending, pendingChanges } from './pending.ts'

export type SavingState = 'saved' | 'saving' | 'waiting' | 'conflict'

/** Another person saved the block that is being written here. */
export interface BlockConflict {
  readonly mine: EditedBlock
  readonly theirs: Block
  readonly by: string
}

export interface SaverPort {
  /** Tells one change to the server. @throws what `read` understands */
  send(change: Pending): Promise<Block | null>
  /** What a failure means. */
  read(
    error: unknown,
  ):
    | { readonly kind: 'offline' | 'gone' | 'broken' }
    | { readonly kind: 'conflict'; readonly theirs: Block; readonly by: string }
  onState(state: SavingState): void
  onConflict(conflict: BlockConflict): void
  onBroken(error: unknown): void
  /** Keeps what is not yet on the server where a dead browser cannot lose it; `null` when all is saved. */
  keep(unsaved: readonly EditedBlock[] | null): void
}

const pause = 800
const retryPause = 4_000

/** Saves block by block, in order, one request at a time; keeps trying while the network is away. */
export function makeSaver(first: readonly Block[], port: SaverPort) {
  const saved = new Map(first.map((block) => [block.id, block]))
  const disputed = new Set<string>()
  let edited: readonly EditedBlock[] = first
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  function waiting(): readonly Pending[] {
    return pendingChanges(edited, saved).filter(({ id }) => !disputed.has(id))
  }

  function schedule(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = null
    })
    return running
  }

  async function run(): Promise<void> {
    for (let [change] = waiting(); change !== undefined; [change] = waiting()) {
      port.onState('saving')
      try {
        settle(change, await port.send(change))
      } catch (error) {
        if (!failed(change, error)) return
      }
    }
    port.keep(disputed.size === 0 ? null : edited.filter(({ id }) => disputed.has(id)))
    port.onState(disputed.size === 0 ? 'saved' : 'conflict')
  }

  function settle(change: Pending, block: Block | null) {
    if (block === null) saved.delete(change.id)
    else saved.set(block.id, block)
  }

  /** True when the next change may be tried. */
  function failed(change: Pending, error: unknown): boolean {
    const failure = port.read(error)
    if (failure.kind === 'conflict') {
      disputed.add(change.id)
      const body = change.kind === 'remove' ? failure.theirs.body : change.body
      port.onConflict({ mine: { id: change.id, body }, theirs: failure.theirs, by: failure.by })
      return true
    }
    if (failure.kind === 'gone') {
      saved.delete(change.id)
      return change.kind === 'save' || change.kind === 'remove'
    }
    port.onState('waiting')
    if (failure.kind === 'offline') schedule(retryPause)
    else port.onBroken(error)
    return false
  }

  return {
    /** The text as it now stands on the page. */
    note(now: readonly EditedBlock[]) {
      edited = now
      const changes = waiting()
      if (changes.length === 0) return
      const ids = new Set(changes.map(({ id }) => id))
      port.keep(edited.filter(({ id }) => ids.has(id)))
      port.onState('saving')
      schedule(pause)
    },
    flush,
    /** Settles a conflict: `theirs` was taken into the page, or mine shall overwrite it. */
    resolve(theirs: Block) {
      saved.set(theirs.id, theirs)
      disputed.delete(theirs.id)
      schedule(0)
    },
    /** Takes in what others saved. Ids of blocks that are not being written here, to show on the page. */
    takeIn(blocks: readonly Block[], removed: readonly string[]) {
      const busy = new Set(pendingChanges(edited, saved).map(({ id }) => id))
      const shown = blocks.filter(({ id, version }) => !busy.has(id) && (saved.get(id)?.version ?? 0) < version)
      for (const block of shown) saved.set(block.id, block)
      const gone = removed.filter((id) => saved.has(id) && !busy.has(id))
      for (const id of gone) saved.delete(id)
      return { shown, gone }
    },
    isSaved: () => pendingChanges(edited, saved).length === 0,
    stop: () => clearTimeout(timer),
  }
}

export type Saver = ReturnType<typeof makeSaver>
