import type { Guard, Offence } from './guard.ts'
import { capabilityOf } from './place.ts'
import { reached, sourceOf } from './source.ts'
import { isTest, sources, type Tree } from './tree.ts'

const home = 'src/apps/register.ts'

export const registerGuard: Guard = {
  name: 'register',
  says: 'every capability has its README and its door and stands in apps/register.ts; every record type in its door',
  atLeast: 4,
  look(tree) {
    const folders = new Set(sources(tree).flatMap(([path]) => capabilityOf(path) ?? []))
    const listed = importedBy(tree, home)
    const offences = [...folders].flatMap((folder) => {
      const base = `src/capabilities/${folder}`
      const missing = [`${base}/README.md`, `${base}/index.ts`].filter((path) => !tree.has(path))
      const found: Offence[] = missing.map((path) => ({ path, what: 'is not there' }))
      if (!listed.has(`${base}/index.ts`)) found.push({ path: home, what: `does not list ${folder}` })
      return found
    })
    const records = recordTypes(tree)
    return {
      seen: folders.size + records.length,
      offences: [...offences, ...records.flatMap((one) => misplaced(tree, one))],
    }
  },
}

interface Declared {
  readonly path: string
  /** Identifier it is exported by. */
  readonly name: string
}

function recordTypes(tree: Tree): Declared[] {
  return sources(tree)
    .filter(([path]) => capabilityOf(path) !== undefined && !isTest(path))
    .flatMap(([path, text]) =>
      [...sourceOf(text).code.matchAll(/\b(?:const|let)\s+([\w$]+)[^=;]*=\s*defineRecordType\b/g)].map((found) => ({
        path,
        name: found[1] ?? '',
      })),
    )
}

function misplaced(tree: Tree, { path, name }: Declared): Offence[] {
  const offences: Offence[] = []
  if (!/\/([^/]+-)?record\.ts$/.test(path))
    offences.push({ path, what: `declares ${name}: its place is a record.ts or *-record.ts` })
  const door = `src/capabilities/${capabilityOf(path)}/index.ts`
  const listed = /\brecordTypes\s*:\s*\[([^\]]*)\]/.exec(sourceOf(tree.get(door) ?? '').code)?.[1] ?? ''
  if (!new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(listed))
    offences.push({ path: door, what: `recordTypes does not list ${name}` })
  return offences
}

function importedBy(tree: Tree, path: string): ReadonlySet<string | null> {
  return new Set(sourceOf(tree.get(path) ?? '').imports.map(({ specifier }) => reached(path, specifier)))
}
