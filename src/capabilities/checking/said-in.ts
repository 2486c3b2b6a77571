/** What something says that came from outside, by name; nothing where it is no object. */
export function saidIn(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}
