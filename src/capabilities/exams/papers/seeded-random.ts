/** Draws that a recorded seed repeats. Nothing secret rests on it: keys and tokens come from the platform's own source. */
export interface SeededRandom {
  /** A whole number from 0 to `bound` - 1, each as likely. `bound` is 1 … 2³². */
  below(bound: number): number
  /** The same items in another order (Fisher–Yates). */
  shuffle<Item>(items: readonly Item[]): readonly Item[]
}

/**
 * Generator sfc32 of Chris Doty-Humphrey's PractRand: 128 bits of state, which the seed's UTF-16 units fill through
 * four multiply-and-xor lanes, and twelve rounds run before the first draw. Its first draws are held by a test: an
 * old paper must come out of its seed for as long as it is kept.
 */
export function seededRandom(seed: string): SeededRandom {
  const state = fill(seed)
  for (let round = 0; round < 12; round += 1) next(state)
  const below = (bound: number) => drawBelow(state, bound)
  return { below, shuffle: (items) => shuffled(items, below) }
}

type State = [a: number, b: number, c: number, count: number]

const two32 = 0x1_0000_0000

function fill(seed: string): State {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762]
  for (let index = 0; index < seed.length; index += 1) {
    const unit = seed.charCodeAt(index)
    a = b ^ Math.imul(a ^ unit, 597_399_067)
    b = c ^ Math.imul(b ^ unit, 2_869_860_233)
    c = d ^ Math.imul(c ^ unit, 951_274_213)
    d = a ^ Math.imul(d ^ unit, 2_716_044_179)
  }
  return [a, b, c, d]
}

function next(state: State): number {
  const [a, b, c, count] = state
  const drawn = (a + b + count) | 0
  state[0] = b ^ (b >>> 9)
  state[1] = (c + (c << 3)) | 0
  state[2] = (((c << 21) | (c >>> 11)) + drawn) | 0
  state[3] = (count + 1) | 0
  return drawn >>> 0
}

/** Draws above the last whole multiple of `bound` are thrown away, so that no item is more likely. */
function drawBelow(state: State, bound: number): number {
  const limit = two32 - (two32 % bound)
  for (;;) {
    const drawn = next(state)
    if (drawn < limit) return drawn % bound
  }
}

function shuffled<Item>(items: readonly Item[], below: (bound: number) => number): readonly Item[] {
  const places = Uint32Array.from(items.keys())
  for (let last = places.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1)
    const moved = places[chosen] ?? 0
    places[chosen] = places[last] ?? 0
    places[last] = moved
  }
  return [...places].flatMap((place) => items.slice(place, place + 1))
}
