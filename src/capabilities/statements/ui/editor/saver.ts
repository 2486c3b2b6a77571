import type { Block } from '../../block.ts'
import type { EditedBlock } from './convert.ts'
import { type Pending, pendingChanges } from './pending.ts'

export type SavingState = 'saved' | 'saving' | 'waiting' | 'conflict'

/** Another person saved the block that is being written here. */
export interface BlockConflict {
  readonly mine: EditedBlock
  readonly theirs: Block
}

/** What is not on the server yet. */
export interface UnsavedBlock extends EditedBlock {
  /** Of the saved text it was written upon, so that a later one is not written over unseen; 0 where there was none. */
  readonly version: number
}

/** What a failed request means for the text. */
export type Failure =
  | { readonly kind: 'offline' | 'gone' | 'broken' }
  | { readonly kind: 'conflict'; readonly theirs: Block }

export interface SaverPort {
  /** Tells one change to the server. @throws what `read` understands */
  send(change: Pending): Promise<Block | null>
  /** What a failure means. */
  read(error: unknown): Failure
  onState(state: SavingState): void
  onConflict(conflict: BlockConflict): void
  onBroken(error: unknown): void
  /** Keeps what is not yet on the server where a dead browser cannot lose it; `null` when all is saved. */
  keep(unsaved: readonly UnsavedBlock[] | null): void
}

const pause = 800
const retryPause = 4_000

/** Saves block by block, in order, one request at a time; keeps trying while the network is away. */
export class Saver {
  readonly #port: SaverPort
  readonly #saved: Map<string, Block>
  /** Blocks that another person saved too: they wait until the writer has chosen. */
  readonly #disputed = new Set<string>()
  #edited: readonly EditedBlock[]
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null

  constructor(first: readonly Block[], port: SaverPort) {
    this.#port = port
    this.#saved = new Map(first.map((block) => [block.id, block]))
    this.#edited = first
  }

  /** The text as it now stands on the page. */
  note(now: readonly EditedBlock[]): void {
    this.#edited = now
    const changes = this.#waiting()
    if (changes.length === 0) return
    this.#port.keep(this.#unsaved(new Set(changes.map(({ id }) => id))))
    this.#port.onState('saving')
    this.#schedule(pause)
  }

  /** Saves at once; resolves when all is saved or nothing more can be done now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#running ??= this.#run().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Settles a conflict: theirs was taken into the page, or mine shall be saved over it. */
  resolve(theirs: Block): void {
    this.#saved.set(theirs.id, theirs)
    this.#disputed.delete(theirs.id)
    this.#schedule(0)
  }

  /** Takes in what others saved; gives what of it is to be shown, blocks being written here left out. */
  takeIn(blocks: readonly Block[], removed: readonly string[]) {
    const busy = new Set(pendingChanges(this.#edited, this.#saved).map(({ id }) => id))
    const isNews = ({ id, version }: Block) => !busy.has(id) && (this.#saved.get(id)?.version ?? 0) < version
    const shown = blocks.filter(isNews)
    for (const block of shown) this.#saved.set(block.id, block)
    const gone = removed.filter((id) => this.#saved.has(id) && !busy.has(id))
    for (const id of gone) this.#saved.delete(id)
    return { shown, gone }
  }

  get isSaved(): boolean {
    return pendingChanges(this.#edited, this.#saved).length === 0
  }

  #unsaved(ids: ReadonlySet<string>): readonly UnsavedBlock[] {
    return this.#edited
      .filter(({ id }) => ids.has(id))
      .map((block) => ({ ...block, version: this.#saved.get(block.id)?.version ?? 0 }))
  }

  #waiting(): readonly Pending[] {
    return pendingChanges(this.#edited, this.#saved).filter(({ id }) => !this.#disputed.has(id))
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), delay)
  }

  async #run(): Promise<void> {
    for (let [change] = this.#waiting(); change !== undefined; [change] = this.#waiting()) {
      this.#port.onState('saving')
      try {
        const block = await this.#port.send(change)
        if (block === null) this.#saved.delete(change.id)
        else this.#saved.set(block.id, block)
      } catch (error) {
        if (!this.#failed(change, error)) return
      }
    }
    const open = this.#unsaved(this.#disputed)
    this.#port.keep(open.length === 0 ? null : open)
    this.#port.onState(this.#disputed.size === 0 ? 'saved' : 'conflict')
  }

  /** True when the next change may be tried. */
  #failed(change: Pending, error: unknown): boolean {
    const failure = this.#port.read(error)
    if (failure.kind === 'conflict') {
      this.#disputed.add(change.id)
      const body = change.kind === 'remove' ? failure.theirs.body : change.body
      this.#port.onConflict({ mine: { id: change.id, body }, theirs: failure.theirs })
      return true
    }
    if (failure.kind === 'gone' && change.kind !== 'insert') {
      // Somebody removed it: what was written here comes back as a new block.
      this.#saved.delete(change.id)
      return true
    }
    this.#port.onState('waiting')
    if (failure.kind === 'offline') this.#schedule(retryPause)
    else this.#port.onBroken(error)
    return false
  }
}
