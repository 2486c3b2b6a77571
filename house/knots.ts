import type { Guard } from './guard.ts'
import { capabilityOf } from './place.ts'
import { reached, sourceOf } from './source.ts'
import { sources, type Tree } from './tree.ts'

type Graph = ReadonlyMap<string, ReadonlySet<string>>

export const knotsGuard: Guard = {
  name: 'knots',
  says: 'no files and no capabilities import each other in a circle, types included',
  atLeast: 100,
  look(tree) {
    const files = fileGraph(tree)
    const knots = [...knotsOf(files), ...knotsOf(capabilityGraph(files))]
    return {
      seen: [...files.values()].reduce((sum, targets) => sum + targets.size, 0),
      offences: knots.map((knot) => ({ path: knot[0] ?? '', what: `a circle: ${knot.join(' → ')}` })),
    }
  },
}

function fileGraph(tree: Tree): Graph {
  return new Map(
    sources(tree).map(([path, text]) => {
      const targets = sourceOf(text).imports.map(({ specifier }) => reached(path, specifier))
      return [path, new Set(targets.filter((target) => target !== null && tree.has(target)).map(String))]
    }),
  )
}

function capabilityGraph(files: Graph): Graph {
  const graph = new Map<string, Set<string>>()
  for (const [path, targets] of files) {
    const from = capabilityOf(path)
    if (from === undefined) continue
    const known = graph.get(from) ?? new Set()
    graph.set(from, known)
    for (const target of targets) {
      const to = capabilityOf(target)
      if (to !== undefined && to !== from) known.add(to)
    }
  }
  return graph
}

/** One circle for each place where a walk along the imports meets itself. */
function knotsOf(graph: Graph): string[][] {
  const done = new Set<string>()
  const trail: string[] = []
  const knots: string[][] = []
  const walk = (node: string) => {
    const met = trail.indexOf(node)
    if (met !== -1) knots.push([...trail.slice(met), node])
    if (met !== -1 || done.has(node)) return
    trail.push(node)
    for (const next of graph.get(node) ?? []) walk(next)
    trail.pop()
    done.add(node)
  }
  for (const node of graph.keys()) walk(node)
  return knots
}
