/** For `toSorted`: by a text of each item, 'YYYY-MM-DD' and names alike. */
export function orderBy<T>(textOf: (item: T) => string): (one: T, other: T) => number {
  return (one, other) => {
    const [a, b] = [textOf(one), textOf(other)]
    return a < b ? -1 : a > b ? 1 : 0
  }
}
