import type { Guard, Offence } from './guard.ts'
import { lineAt, offencesOf } from './guard.ts'
import { sourceOf } from './source.ts'
import { isTest, sources } from './tree.ts'

const places = /(^|\/)(store|[^/]+-store)\.ts$|^src\/platform\/db\//
const builders = /\.(selectFrom|selectNoFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto)\s*[(<]/g
const tag = /(?<![.\w$])sql\s*(<[^`;]*>)?\s*`|(?<![.\w$])sql\.(raw|ref|table|id|lit|val|join)\s*[(<]/g
const statement =
  /^\s*(select\s[\s\S]*\sfrom\s|select\s+\w+\(|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\(|(create|alter|drop|truncate)\s+(table|index|schema|role|database|policy|view|extension|function)\s|set\s+(local|role)\s)/i

export const sqlPlacesGuard: Guard = {
  name: 'sql-places',
  says: 'SQL stands in store.ts, *-store.ts and platform/db',
  atLeast: 60,
  look(tree) {
    const files = sources(tree).filter(([path]) => !places.test(path) && !isTest(path))
    const offences = files.flatMap(([path, text]): Offence[] => {
      const { code, strings } = sourceOf(text)
      const texts = strings.filter(({ from, to }) => statement.test(text.slice(from, to)))
      return [
        ...offencesOf(path, code, builders, 'builds a query'),
        ...offencesOf(path, code, tag, 'writes SQL'),
        ...texts.map(({ from }) => ({ path, line: lineAt(text, from), what: 'holds an SQL statement' })),
      ]
    })
    return { seen: files.length, offences }
  },
}
