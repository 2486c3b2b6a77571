import type { Guard, Offence } from './guard.ts'
import type { Tree } from './tree.ts'

const folder = 'db/migrations/'
const created = /\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(?:public\.)?"?(\w+)"?\s*\(/gi
const leading =
  /\b(?:primary\s+key|foreign\s+key)\s*\(\s*"?organ_id\b|\borgan_id\s+uuid\s+(?:not\s+null\s+)?primary\s+key/i

export const migrationsGuard: Guard = {
  name: 'migrations',
  says: 'migrations are numbered once and named by capability; every table is keyed by organ and locked by row',
  atLeast: 3,
  look(tree) {
    const files = [...tree]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => ({ path, sql: withoutComments(text) }))
    const all = files.map(({ sql }) => sql).join('\n')
    return {
      seen: files.length,
      offences: [
        ...files.flatMap(({ path }) => misnamed(tree, path)),
        ...repeated(files.map(({ path }) => path)),
        ...files.flatMap(({ path, sql }) => unlocked(path, sql, all)),
      ],
    }
  },
}

function withoutComments(sql: string): string {
  return sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
}

function misnamed(tree: Tree, path: string): Offence[] {
  const name = path.slice(folder.length)
  const owner = /^\d{4}-([a-z0-9-]+)\.sql$/.exec(name)?.[1]
  if (owner === undefined) return [{ path, what: 'is not NNNN-<capability>-<what>.sql' }]
  const folders = [...tree.keys()].flatMap((key) => /^src\/(?:capabilities|platform)\/([^/]+)\//.exec(key)?.[1] ?? [])
  const owners = ['records', 'platform', ...folders]
  const known = owners.some((one) => owner === one || owner.startsWith(`${one}-`))
  return known ? [] : [{ path, what: 'names no capability, nor records or platform' }]
}

function repeated(paths: readonly string[]): Offence[] {
  const numbers = paths.map((path) => path.slice(folder.length, folder.length + 4))
  return paths
    .filter((_, index) => numbers.indexOf(numbers[index] ?? '') < index)
    .map((path) => ({ path, what: 'bears the number of another' }))
}

function unlocked(path: string, sql: string, all: string): Offence[] {
  return [...sql.matchAll(created)].flatMap((found) => {
    const table = found[1] ?? ''
    const on = `(?:public\\.)?"?${table}"?\\s`
    const body = sql.slice(found.index, sql.indexOf(';', found.index))
    const needs = [
      {
        has: new RegExp(`\\balter\\s+table\\s+${on}+enable\\s+row\\s+level\\s+security`, 'i').test(all),
        what: 'row-level security',
      },
      {
        has: new RegExp(`\\balter\\s+table\\s+${on}+force\\s+row\\s+level\\s+security`, 'i').test(all),
        what: 'forced row-level security',
      },
      { has: new RegExp(`\\bcreate\\s+policy\\s+\\w+\\s+on\\s+${on}`, 'i').test(all), what: 'a policy' },
      { has: table === 'organ' || leading.test(body), what: 'a key that starts with organ_id' },
    ]
    return needs.filter(({ has }) => !has).map(({ what }) => ({ path, what: `table ${table} has no ${what}` }))
  })
}
