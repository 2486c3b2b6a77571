import type { Guard, Offence } from './guard.ts'
import type { Tree } from './tree.ts'

const forbidden = ['utils', 'helpers', 'common', 'shared', 'services', 'managers', 'types', 'lib', 'misc']
const named = /^(src|house|scripts|tests|bench|db|docs)\/.*\.(tsx?|mjs|css|sql|md)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const namesGuard: Guard = {
  name: 'names',
  says: `files are kebab-case nouns; nothing is called ${forbidden.join(', ')}`,
  atLeast: 100,
  look(tree) {
    const parts = namedParts(tree)
    return {
      seen: parts.size,
      offences: [...parts].flatMap(([part, path]): Offence[] => {
        const stem = part.slice(part.lastIndexOf('/') + 1).replace(/(\.test|\.d)?\.\w+$/, '')
        if (forbidden.includes(stem) || /-(utils|helpers)$/.test(stem)) return [{ path, what: `${stem} names nothing` }]
        return kebab.test(stem) || stem === 'README' ? [] : [{ path, what: `${stem} is not kebab-case` }]
      }),
    }
  },
}

/** Every folder and file once, with a path to quote. */
function namedParts(tree: Tree): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const path of [...tree.keys()].filter((path) => named.test(path))) {
    const steps = path.split('/')
    for (let length = 1; length <= steps.length; length += 1) {
      const part = steps.slice(0, length).join('/')
      if (!parts.has(part)) parts.set(part, path)
    }
  }
  return parts
}
