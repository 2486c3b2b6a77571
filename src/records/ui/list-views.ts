/** A way to look at a list that a person named: what stood in the address. */
export interface ListView {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
}

/** By type of record. */
export type ListViews = Readonly<Record<string, readonly ListView[]>>

/** So many of one list; a menu of more helps nobody. */
export const mostViews = 20

/** Reads what was kept, of unknown shape; what is no view is left out. */
export function readViews(body: unknown): ListViews {
  if (!isObject(body)) return {}
  const read = Object.entries(body).map(([type, views]) => [type, Array.isArray(views) ? views.flatMap(readView) : []])
  return Object.fromEntries(read)
}

/** With the view named so: in the place of one of that name, else last; the oldest goes where there are too many. */
export function withView(views: ListViews, type: string, view: ListView): ListViews {
  const before = views[type] ?? []
  const isKnown = before.some(({ name }) => name === view.name)
  const after = isKnown ? before.map((one) => (one.name === view.name ? view : one)) : [...before, view]
  return { ...views, [type]: after.slice(-mostViews) }
}

export function withoutView(views: ListViews, type: string, name: string): ListViews {
  return { ...views, [type]: (views[type] ?? []).filter((one) => one.name !== name) }
}

/** What of an address makes the view: not the page one is on, nor the record that lies open. */
export function viewParams(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'page' && name !== 'open'))
}

export function isSameView(one: ListView['params'], other: ListView['params']): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => one[name] === other[name])
}

/** What must change in an address to come to the view; `null` takes a value out. */
export function toView(params: ListView['params'], view: ListView): Readonly<Record<string, string | null>> {
  return { ...Object.fromEntries(Object.keys(params).map((name) => [name, null])), ...view.params }
}

function readView(view: unknown): readonly ListView[] {
  if (!isObject(view) || typeof view.name !== 'string' || view.name === '' || !isObject(view.params)) return []
  const params = Object.entries(view.params).filter((one): one is [string, string] => typeof one[1] === 'string')
  return [{ name: view.name, params: Object.fromEntries(params) }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
