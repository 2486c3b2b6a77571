import type { Guard, Offence } from './guard.ts'
import { lineAt } from './guard.ts'
import { neighbourTable } from './neighbour-table.ts'
import { capabilityOf, colourOf, layerOf } from './place.ts'
import { reached, sourceOf } from './source.ts'
import { sources, type Tree } from './tree.ts'

export const neighboursGuard = makeNeighboursGuard(neighbourTable)

/** The guard over a table of who uses whom: the house's own, or a planted one. */
export function makeNeighboursGuard(table: Readonly<Record<string, readonly string[]>>): Guard {
  return {
    name: 'neighbours',
    says: 'a capability is entered by its doors only, and by those that neighbour-table.ts names',
    atLeast: 5,
    look(tree) {
      const crossings = crossingsIn(tree)
      const offences: Offence[] = crossings.flatMap((crossing) => judge(crossing, table))
      const folders = new Set(sources(tree).flatMap(([path]) => capabilityOf(path) ?? []))
      for (const [from, named] of Object.entries(table)) {
        const used = new Set(crossings.filter((crossing) => crossing.from === from).map(({ to }) => to))
        if (!folders.has(from))
          offences.push({ path: 'house/neighbour-table.ts', what: `there is no capability ${from}` })
        for (const to of named)
          if (!used.has(to)) offences.push({ path: 'house/neighbour-table.ts', what: `${from} no longer uses ${to}` })
      }
      for (const folder of folders)
        if (!Object.hasOwn(table, folder))
          offences.push({ path: 'house/neighbour-table.ts', what: `${folder} is missing` })
      return { seen: crossings.length, offences }
    },
  }
}

interface Crossing {
  readonly path: string
  readonly line: number
  /** Capability, or `undefined` for the composition roots. */
  readonly from: string | undefined
  readonly to: string
  /** Path inside the capability entered. */
  readonly door: string
}

function crossingsIn(tree: Tree): Crossing[] {
  return sources(tree).flatMap(([path, text]) =>
    sourceOf(text).imports.flatMap(({ specifier, offset }) => {
      const target = reached(path, specifier)
      const to = target === null ? undefined : capabilityOf(target)
      const from = capabilityOf(path)
      if (target === null || to === undefined || to === from) return []
      return { path, line: lineAt(text, offset), from, to, door: target.slice(`src/capabilities/${to}/`.length) }
    }),
  )
}

function judge(
  { path, line, from, to, door }: Crossing,
  table: Readonly<Record<string, readonly string[]>>,
): Offence[] {
  const colour = colourOf(path)
  const doors = ['index.ts']
  if (colour !== 'browser') doors.push('server.ts')
  if (colour !== 'server') doors.push('web.tsx')
  if (colour === null || layerOf(path) === 'apps') doors.push('examples.ts')
  const offences: Offence[] = []
  if (!doors.includes(door)) offences.push({ path, line, what: `enters ${to} by ${door}: only by ${doors.join(', ')}` })
  if (from !== undefined && table[from]?.includes(to) !== true)
    offences.push({ path, line, what: `${from} uses ${to} without saying so in house/neighbour-table.ts` })
  return offences
}
