export type Dice = ReturnType<typeof makeDice>

/** Numerical Recipes' linear congruence: the same throws for the same seed. */
export function makeDice(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const one = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  return {
    below,
    one,
    chance: (share: number) => below(1000) < share * 1000,
    /** From `least` to `most` different ones. */
    some<T>(items: readonly T[], least: number, most: number): readonly T[] {
      const count = least + below(most - least + 1)
      const first = below(items.length)
      return Array.from({ length: Math.min(count, items.length) }, (_, step) => [
        ...items.slice((first + step * 7) % items.length),
        ...items,
      ]).flatMap(([item]) => (item === undefined ? [] : [item]))
    },
  }
}
