import type { Guard } from './guard.ts'
import { makeNeighboursGuard } from './neighbours.ts'

/** A planted tree: path and text. */
type Planted = Readonly<Record<string, string>>

/** What a guard must find, each in a tree of its own, and a twin in which it must find nothing. */
export interface Canary {
  readonly guard: string
  /** The house's guard of that name unless told. */
  readonly instead?: Guard
  readonly offences: Readonly<Record<string, Planted>>
  readonly clean: Planted
}

const empty = 'export const x = 1\n'
const study = 'src/capabilities/study'
const organs = 'src/capabilities/organs'
const lines = (count: number) => 'x()\n'.repeat(count)
const machine = (...steps: string[]) => ['', ...steps].join('/')
const rulePage = '## 依据\n## 错误示例\n## 正确示例\n## 何时不适用\n'
const lockedTable = `create table outing (organ_id uuid, id uuid, primary key (organ_id, id));
alter table outing enable row level security;
alter table outing force row level security;
create policy by_organ on outing using (true);`
const useOrgans = { organs: [], study: ['organs'] }

export const canaries: readonly Canary[] = [
  {
    guard: 'arrows',
    offences: {
      'the kernel reaches the engine': {
        'src/kernel/a.ts': `import { b } from '#records/b.ts'`,
        'src/records/b.ts': empty,
      },
      'by a path with dots': { 'src/derive/a.ts': `import { b } from '../platform/b.ts'`, 'src/platform/b.ts': empty },
      'a type only': { 'src/law/a.ts': `import type { B } from '#derive/b.ts'`, 'src/derive/b.ts': empty },
      're-exported': { 'src/gongwen/a.ts': `export * from '#law/b.ts'`, 'src/law/b.ts': empty },
      'later, when called': {
        'src/records/a.ts': `const b = await import('#gongwen/b.ts')`,
        'src/gongwen/b.ts': empty,
      },
      'somebody imports apps': { [`${study}/a.ts`]: `import '../../apps/register.ts'`, 'src/apps/register.ts': empty },
      'over several lines': { 'src/kernel/a.ts': `import {\n  b,\n} from '#law/b.ts'`, 'src/law/b.ts': empty },
      'a folder that is no layer': { 'src/extras/a.ts': empty },
      'a file that is not there': { 'src/records/a.ts': `import { b } from '#kernel/b.ts'` },
    },
    clean: {
      'src/apps/register.ts': `import { study } from '#capabilities/study/index.ts'\n// import { x } from '#nothing/x.ts'`,
      [`${study}/index.ts`]: `import { b } from '#records/b.ts'\nexport const study = "import x from '#apps/y.ts'"`,
      'src/records/b.ts': `import type { C } from '#kernel/c.ts'`,
      'src/kernel/c.ts': empty,
    },
  },
  {
    guard: 'colours',
    offences: {
      'pure reaches server': { [`${study}/a.ts`]: `import { b } from './store.ts'`, [`${study}/store.ts`]: empty },
      'pure reaches the platform': {
        [`${study}/a.ts`]: `import { b } from '#platform/b.ts'`,
        'src/platform/b.ts': empty,
      },
      'browser reaches server': {
        [`${study}/ui/a.tsx`]: `import { b } from '../b-store.ts'`,
        [`${study}/b-store.ts`]: empty,
      },
      'server reaches browser': {
        'src/apps/cli/a.ts': `import { b } from '#web-kit/b.tsx'`,
        'src/web-kit/b.tsx': empty,
      },
      'pure uses Node': { 'src/derive/a.ts': `import { readFileSync } from 'node:fs'` },
      'the kernel uses a package': { 'src/kernel/a.ts': `import { z } from 'zod'` },
      'pure uses a driver': { 'src/records/a.ts': `import { Pool } from 'pg'` },
      'browser uses Node': { 'src/apps/web/a.ts': `import { join } from 'node:path'` },
      'server uses React': { 'src/records/server/a.ts': `import { useState } from 'react'` },
      'a program reaches a test': {
        'src/kernel/a.ts': `import { b } from './b.test.ts'`,
        'src/kernel/b.test.ts': empty,
      },
    },
    clean: {
      [`${study}/server.ts`]: `import { Pool } from 'pg'\nimport { a } from './a.ts'\nimport { s } from './store.ts'`,
      [`${study}/store.ts`]: empty,
      [`${study}/web.tsx`]: `import { useState } from 'react'\nimport { a } from './a.ts'`,
      'src/derive/validator.ts': `import { z } from 'zod'`,
      [`${study}/a.ts`]: `import { v } from '#derive/validator.ts'`,
      [`${study}/a.test.ts`]: `import { s } from './store.ts'\nimport { test } from 'node:test'`,
    },
  },
  {
    guard: 'neighbours',
    instead: makeNeighboursGuard(useOrgans),
    offences: {
      'by the window': {
        [`${study}/a.ts`]: `import { b } from '#capabilities/organs/record.ts'`,
        [`${organs}/record.ts`]: empty,
      },
      'by the wrong door': {
        [`${study}/ui/a.tsx`]: `import { b } from '#capabilities/organs/server.ts'`,
        [`${organs}/server.ts`]: empty,
      },
      'against the table': {
        [`${organs}/a.ts`]: `import { b } from '../study/index.ts'`,
        [`${study}/index.ts`]: empty,
      },
      'the table names a use that is none': { [`${organs}/index.ts`]: empty, [`${study}/index.ts`]: empty },
      'apps by the window': {
        'src/apps/a.ts': `import { b } from '#capabilities/study/store.ts'`,
        [`${study}/index.ts`]: `import '../organs/index.ts'`,
        [`${organs}/index.ts`]: empty,
      },
      'a capability unknown to the table': {
        'src/capabilities/exams/index.ts': empty,
        [`${study}/index.ts`]: `import '../organs/index.ts'`,
        [`${organs}/index.ts`]: empty,
      },
    },
    clean: {
      [`${study}/a.ts`]: `import { person } from '#capabilities/organs/index.ts'\nimport { r } from './record.ts'`,
      [`${study}/server.ts`]: `import { roster } from '../organs/server.ts'`,
      [`${study}/ui/page.tsx`]: `import { Person } from '#capabilities/organs/web.tsx'`,
      [`${organs}/index.ts`]: empty,
      'src/apps/server.ts': `import { study } from '#capabilities/study/server.ts'`,
    },
  },
  {
    guard: 'knots',
    offences: {
      'two files': { 'src/kernel/a.ts': `import './b.ts'`, 'src/kernel/b.ts': `import type { A } from './a.ts'` },
      'three files': {
        'src/law/a.ts': `import './b.ts'`,
        'src/law/b.ts': `import './c.ts'`,
        'src/law/c.ts': `import './a.ts'`,
      },
      'capabilities, though no file': {
        [`${study}/a.ts`]: `import '../organs/index.ts'`,
        [`${organs}/index.ts`]: empty,
        [`${organs}/b.ts`]: `import '../study/index.ts'`,
        [`${study}/index.ts`]: empty,
      },
    },
    clean: {
      'src/kernel/a.ts': `import './b.ts'\nimport './c.ts'`,
      'src/kernel/b.ts': `import './c.ts'`,
      'src/kernel/c.ts': empty,
    },
  },
  {
    guard: 'sql-places',
    offences: {
      'a query builder': { [`${study}/server.ts`]: `await db.selectFrom('study_session').execute()` },
      'a tag': { 'src/records/server/list.ts': 'const now = sql<Date>`now()`' },
      'a statement as text': { [`${study}/jobs.ts`]: `await pool.query('select id from record where id = $1', [id])` },
      'a statement over lines': { 'src/apps/cli.ts': 'await pool.query(`\n  update record\n  set state = 1`)' },
      'a delete': { 'src/platform/sign-in/a.ts': 'db.deleteFrom("session")' },
    },
    clean: {
      [`${study}/store.ts`]: `db.selectFrom('study_session')`,
      [`${study}/attendance-store.ts`]: 'sql`select 1 from a`',
      'src/platform/db/a.ts': `client.query('create table a (b int)')`,
      [`${study}/a.ts`]: `// db.selectFrom('x')\nconst label = 'selected from the list'.length\nevents.insertInto = 1\nconst update = 'update the list'`,
    },
  },
  {
    guard: 'file-length',
    offences: { 'one line too many': { 'src/kernel/a.ts': lines(301) }, 'a script': { 'scripts/a.mjs': lines(301) } },
    clean: {
      'src/kernel/a.ts': lines(300),
      [`${study}/examples.ts`]: lines(900),
      'src/law/article-data.ts': lines(900),
    },
  },
  {
    guard: 'function-length',
    offences: {
      'a declaration': {
        'src/kernel/a.ts': `export function a(b: { c: number }): Promise<{ d: string }> {\n${lines(60)}}`,
      },
      'an arrow': { 'src/kernel/a.ts': `const a = async (b: string): Promise<void> => {\n${lines(60)}}` },
      'a method': { 'src/kernel/a.ts': `class A {\n  run(): void {\n${lines(60)}  }\n}` },
      'an arrow in an object': { 'src/kernel/a.ts': `const a = {\n  run: (b) => {\n${lines(60)}  },\n}` },
      'a component': {
        'src/web-kit/a.tsx': `export function A() {\n  return (\n    <p>\n${'<br />\n'.repeat(60)}</p>\n  )\n}`,
      },
      'a component as an expression': {
        'src/web-kit/a.tsx': `const A = () => (\n<p>\n${'<br />\n'.repeat(60)}</p>\n)`,
      },
    },
    clean: {
      'src/kernel/a.ts': `export function a() {\n${lines(58)}}\nif (x) {\n${lines(70)}}\nconst data = {\n${'a: 1,\n'.repeat(70)}}\nfunction b() {\n${lines(10)}}`,
      'src/kernel/a.test.ts': `describe('a', () => {\n${lines(70)}})`,
    },
  },
  {
    guard: 'names',
    offences: {
      'a drawer of a file': { 'src/kernel/utils.ts': empty },
      'a drawer of a folder': { 'src/records/helpers/a.ts': empty },
      'a drawer with a name': { 'src/records/date-utils.ts': empty },
      'a drawer of tests': { 'tests/common.test.ts': empty },
      'a hump': { 'src/kernel/recordType.ts': empty },
      'a line below': { 'db/migrations/0001_study.sql': '' },
    },
    clean: {
      'src/kernel/record-type.ts': empty,
      'src/kernel/record-type.test.ts': empty,
      [`${study}/README.md`]: '',
      'db/migrations/0001-study.sql': '',
    },
  },
  {
    guard: 'any',
    offences: {
      'a parameter': { 'src/kernel/a.ts': 'function a(b: any) {}' },
      'a list': { 'scripts/a.ts': 'const b: any[] = []' },
      'an argument of a type': { 'tests/a.ts': 'const b = new Map<string, any>()' },
      'inside a template': { 'src/kernel/a.ts': 'const a = `$' + '{b as any}`' },
      'after a regular expression': { 'src/kernel/a.ts': "const a = /'/\nconst b: any = 1" },
    },
    clean: {
      'src/kernel/a.ts':
        "// any\nconst a = 'any' + `any` + /: any/.source\nPromise.any([])\nconst b = { any: 1, many: company }\n/* : any */",
    },
  },
  {
    guard: 'casts',
    offences: {
      'a cast': { 'src/records/a.ts': 'const a = b as string' },
      'a cast of an object': { [`${study}/a.ts`]: 'const a = {} as { b: string }' },
      'a cast after a call': { 'house/a.ts': 'const a = b() as unknown' },
      'a cast over lines': { 'tests/a.ts': 'const a = b\n  as C' },
      'a cast in angles': { 'src/platform/a.ts': 'const a = <Foo>bar' },
    },
    clean: {
      'src/kernel/a.ts': 'const a = b as string',
      'src/derive/a.ts': 'const a = b as string',
      'src/records/a.ts':
        "import { a as b } from './b.ts'\nimport * as c from './c.ts'\nexport { d as e }\nimport f, { type g as h } from './h.ts'\n" +
        "const i = ['x'] as const\nconst j = {} satisfies K\nconst l = 'b as string'\nselect.as('m')\n" +
        'type N<T> = { [K in keyof T as Exclude<K, string>]: T[K] }\nconst o = <T>(p: T) => p',
    },
  },
  {
    guard: 'non-null',
    offences: {
      'a member': { 'src/kernel/a.ts': 'const a = b!.c' },
      'an element': { 'src/derive/a.ts': 'const a = b[0]!' },
      'a call': { 'scripts/a.ts': 'const a = b()![0]' },
      'an argument': { 'src/kernel/a.ts': 'c(a!)' },
      'a property to be': { 'src/kernel/a.ts': 'class A { b!: string }' },
    },
    clean: { 'src/kernel/a.ts': "if (a !== b && !c && a != d && !!e) f('g!.h')\n// i!.j\nif (k)\n  !l" },
  },
  {
    guard: 'skipped-tests',
    offences: {
      skip: { 'src/kernel/a.test.ts': "test.skip('a', () => {})" },
      only: { 'tests/walks/a.test.ts': "it.only('a', () => {})" },
      'put off': { 'src/kernel/a.test.ts': "describe.todo('a')" },
      'as an option': { 'src/kernel/a.test.ts': "test('a', { skip: true }, () => {})" },
      'with a reason': { 'src/kernel/a.test.ts': "test('a', { timeout: 1, todo: 'later' }, () => {})" },
      'on a condition, outside the platform': { 'src/kernel/a.test.ts': "test('a', { skip: slow }, () => {})" },
      'from inside': { 'src/kernel/a.test.ts': "test('a', (t) => t.skip())" },
    },
    clean: {
      'src/kernel/a.test.ts':
        "// test.skip('a')\ntest('it.only counts', () => rows.skip(3))\nconst a = { skip: false, only }",
    },
  },
  {
    guard: 'chinese',
    offences: {
      'in a server file': { [`${study}/server.ts`]: "throw new Error('没有找到')" },
      'in a template': { 'src/records/server/a.ts': 'const a = `第$' + '{b}条`' },
      'in the command line': { 'src/apps/cli/a.ts': "const a = '用法'" },
      'in pure code': { [`${study}/count.ts`]: "const a = '次'" },
      'as a name': { 'src/derive/a.ts': 'const 标题 = 1' },
    },
    clean: {
      [`${study}/record.ts`]: "const a = '学法活动'",
      [`${study}/messages.ts`]: "const a = '没有找到'",
      [`${study}/ui/a.tsx`]: '<p>归档</p>',
      [`${study}/a.test.ts`]: "const a = '周明远'",
      [`${study}/count.ts`]: '// 宪法宣誓 counts apart\nconst a = /第[一二三]条/',
      'src/records/messages.ts': "const a = '没有找到'",
    },
  },
  {
    guard: 'register',
    offences: {
      'no README': { [`${study}/index.ts`]: empty, 'src/apps/register.ts': `import '#capabilities/study/index.ts'` },
      'no door': {
        [`${study}/README.md`]: '# 学法',
        [`${study}/a.ts`]: empty,
        'src/apps/register.ts': `import '#capabilities/study/index.ts'`,
      },
      'not listed': { [`${study}/README.md`]: '# 学法', [`${study}/index.ts`]: empty, 'src/apps/register.ts': empty },
      'a record type left out': {
        [`${study}/README.md`]: '# 学法',
        [`${study}/record.ts`]: 'export const session = defineRecordType({})',
        [`${study}/index.ts`]: 'defineCapability({ recordTypes: [] })',
        'src/apps/register.ts': `import '#capabilities/study/index.ts'`,
      },
      'a record type in the wrong file': {
        [`${study}/README.md`]: '# 学法',
        [`${study}/session.ts`]: 'export const session = defineRecordType({})',
        [`${study}/index.ts`]: 'defineCapability({ recordTypes: [session] })',
        'src/apps/register.ts': `import '#capabilities/study/index.ts'`,
      },
    },
    clean: {
      [`${study}/README.md`]: '# 学法',
      [`${study}/topic-record.ts`]: 'export const topic = defineRecordType({})',
      [`${study}/record.ts`]: 'export const session = defineRecordType({})',
      [`${study}/index.ts`]: 'defineCapability({ recordTypes: [\n  session,\n  topic,\n] })',
      'src/apps/register.ts': `import { study } from '#capabilities/study/index.ts'`,
    },
  },
  {
    guard: 'rules',
    offences: {
      'no test': {
        [`${study}/rules/a.ts`]: `const id = 'study/a'`,
        [`${study}/rules/a.md`]: rulePage,
        [`${study}/index.ts`]: `import './rules/a.ts'`,
      },
      'no page': {
        [`${study}/rules/a.ts`]: `const id = 'study/a'`,
        [`${study}/rules/a.test.ts`]: '',
        [`${study}/index.ts`]: `import './rules/a.ts'`,
      },
      'a page without a heading': {
        [`${study}/rules/a.ts`]: `const id = 'study/a'`,
        [`${study}/rules/a.test.ts`]: '',
        [`${study}/rules/a.md`]: '## 依据\n## 正确示例\n',
        [`${study}/index.ts`]: `import './rules/a.ts'`,
      },
      'another name': {
        [`${study}/rules/a.ts`]: `const id = 'study/b'`,
        [`${study}/rules/a.test.ts`]: '',
        [`${study}/rules/a.md`]: rulePage,
        [`${study}/index.ts`]: `import './rules/a.ts'`,
      },
      'not used': {
        [`${study}/rules/a.ts`]: `const id = 'study/a'`,
        [`${study}/rules/a.test.ts`]: `import './a.ts'`,
        [`${study}/rules/a.md`]: rulePage,
      },
    },
    clean: {
      [`${study}/rules/a.ts`]: `const id = 'study/a'`,
      [`${study}/rules/a.test.ts`]: '',
      [`${study}/rules/a.md`]: rulePage,
      [`${study}/index.ts`]: `import { a } from './rules/a.ts'`,
    },
  },
  {
    guard: 'machine-paths',
    offences: {
      'a temporary folder': { 'src/platform/a.ts': `const a = '${machine('tmp', 'a')}'` },
      'a work folder': { 'README.md': `see ${machine('work', 'main')}` },
      'a home': { 'docs/a.md': `cd ${machine('home', 'wang')}` },
      'the host of a registry': {
        'package-lock.json': `"resolved": "https:${machine('', 'registry.example.org', 'a.tgz')}"`,
      },
    },
    clean: {
      'README.md': 'src/tmp/a, var/lib/shufa, https://example.org/a, the registry',
      'src/platform/a.ts': "join(tmpdir(), 'a')",
    },
  },
  {
    guard: 'migrations',
    offences: {
      'no number': { [`${organs}/index.ts`]: empty, 'db/migrations/organs.sql': '' },
      'no capability': { [`${organs}/index.ts`]: empty, 'db/migrations/0001-weather.sql': '' },
      'one number twice': {
        [`${organs}/index.ts`]: empty,
        'db/migrations/0001-organs.sql': '',
        'db/migrations/0001-organs-more.sql': '',
      },
      'no lock': {
        [`${organs}/index.ts`]: empty,
        'db/migrations/0001-organs.sql': lockedTable.replace(/alter table outing enable[^;]*;/, ''),
      },
      'a lock not forced': {
        [`${organs}/index.ts`]: empty,
        'db/migrations/0001-organs.sql': lockedTable.replace(/alter table outing force[^;]*;/, ''),
      },
      'a lock in a comment': {
        [`${organs}/index.ts`]: empty,
        'db/migrations/0001-organs.sql': lockedTable.replace(
          'alter table outing enable',
          '-- alter table outing enable',
        ),
      },
      'no policy': {
        [`${organs}/index.ts`]: empty,
        'db/migrations/0001-organs.sql': lockedTable.replace(/create policy[^;]*;/, ''),
      },
      'a key without the organ': {
        [`${organs}/index.ts`]: empty,
        'db/migrations/0001-organs.sql': lockedTable.replace('primary key (organ_id, id)', 'primary key (id)'),
      },
    },
    clean: {
      [`${organs}/index.ts`]: empty,
      'db/migrations/0001-organs-outing.sql': lockedTable,
      'db/migrations/0002-records.sql': 'create index a on b (c);',
    },
  },
]
