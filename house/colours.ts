import { isBuiltin } from 'node:module'
import type { Guard } from './guard.ts'
import { lineAt } from './guard.ts'
import { type Colour, colourOf, layerOf } from './place.ts'
import { reached, sourceOf } from './source.ts'
import { sources } from './tree.ts'

const reach: Readonly<Record<Colour, readonly Colour[]>> = {
  pure: ['pure'],
  server: ['pure', 'server'],
  browser: ['pure', 'browser'],
}

/** Packages that compute and touch nothing, by the layer whose job they do. */
const purePackages: Readonly<Record<string, RegExp>> = { derive: /^zod$/, gongwen: /^fflate$/ }
const serverPackages = /^(pg|kysely|hono|pino|hucre|nodemailer|vite|@hono\/node-server|@vitejs\/plugin-react)(\/|$)/
const browserPackages = /^(react|react-dom|antd|@ant-design\/|@tanstack\/|prosemirror-)/

export const coloursGuard: Guard = {
  name: 'colours',
  says: 'pure files reach only pure ones, server and browser never each other; packages and Node likewise',
  atLeast: 100,
  look(tree) {
    const offences = []
    let seen = 0
    for (const [path, text] of sources(tree)) {
      const colour = colourOf(path)
      if (colour === null) continue
      for (const { specifier, offset } of sourceOf(text).imports) {
        seen += 1
        const target = reached(path, specifier)
        const other = target === null ? null : colourOf(target)
        const line = lineAt(text, offset)
        if (target !== null && other === null) offences.push({ path, line, what: `reaches a test: ${specifier}` })
        else if (other !== null && !reach[colour].includes(other))
          offences.push({ path, line, what: `a ${colour} file reaches a ${other} one: ${specifier}` })
        else if (target === null && !mayUse(colour, layerOf(path), specifier))
          offences.push({ path, line, what: `a ${colour} file uses ${specifier}` })
      }
    }
    return { seen, offences }
  },
}

function mayUse(colour: Colour, layer: string | undefined, name: string): boolean {
  if (colour === 'server') return !browserPackages.test(name)
  if (colour === 'browser') return !isBuiltin(name) && !serverPackages.test(name)
  return purePackages[layer ?? '']?.test(name) === true
}
