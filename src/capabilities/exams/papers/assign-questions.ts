import { type BlueprintPart, fits } from './blueprint.ts'
import type { Question } from './question.ts'
import type { SeededRandom } from './seeded-random.ts'

/**
 * Gives every slot of every part a question of its own. Parts may overlap (five on the constitution, twenty on
 * anything): where a slot finds its questions taken, one that has another choice moves (Kuhn's augmenting paths), so
 * that a blueprint is refused only if no drawing at all could fill it.
 * @returns per part the questions drawn; fewer than asked where the bank falls short.
 */
export function assignQuestions(
  parts: readonly BlueprintPart[],
  bank: readonly Question[],
  random: SeededRandom,
): readonly (readonly Question[])[] {
  const fitting = parts.map((part) =>
    random.shuffle(bank.flatMap((question, place) => (fits(question, part) ? [place] : []))),
  )
  const seating: Seating = { fitting, partOf: [], takenBy: new Map(), holds: new Map() }
  // The narrow parts first, so that few have to move.
  const narrowFirst = [...parts.keys()].sort((a, b) => width(fitting, a) - width(fitting, b) || a - b)
  for (const part of narrowFirst) seatPart(seating, part, parts[part]?.count ?? 0)
  return parts.map((_, part) =>
    seating.partOf.flatMap((own, slot) => {
      const question = own === part ? bank[seating.holds.get(slot) ?? -1] : undefined
      return question === undefined ? [] : [question]
    }),
  )
}

interface Seating {
  /** Per part the places in the bank that fit it, in drawn order. */
  readonly fitting: readonly (readonly number[])[]
  /** Per slot its part. */
  readonly partOf: number[]
  readonly takenBy: Map<number, number>
  readonly holds: Map<number, number>
}

function width(fitting: Seating['fitting'], part: number): number {
  return fitting[part]?.length ?? 0
}

/** Stops at the first slot that cannot be seated: its part has no more. */
function seatPart(seating: Seating, part: number, count: number): void {
  for (let seated = 0; seated < count; seated += 1) {
    const slot = seating.partOf.push(part) - 1
    if (!seat(seating, slot)) return
  }
}

/** Breadth first along alternating paths: from a slot to its questions, from a taken question to its slot. */
function seat(seating: Seating, first: number): boolean {
  const cameFrom = new Map<number, number>()
  const queue = [first]
  for (const slot of queue) {
    for (const place of seating.fitting[seating.partOf[slot] ?? -1] ?? []) {
      if (cameFrom.has(place)) continue
      cameFrom.set(place, slot)
      const holder = seating.takenBy.get(place)
      if (holder === undefined) {
        settle(seating, place, cameFrom)
        return true
      }
      queue.push(holder)
    }
  }
  return false
}

/** Walks the path back: every slot on it takes the question it reached and leaves the one it held. */
function settle({ takenBy, holds }: Seating, free: number, cameFrom: ReadonlyMap<number, number>): void {
  let place: number | undefined = free
  while (place !== undefined) {
    const slot: number | undefined = cameFrom.get(place)
    if (slot === undefined) return
    const left: number | undefined = holds.get(slot)
    takenBy.set(place, slot)
    holds.set(slot, place)
    place = left
  }
}
