import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path from the root with '/', and the text of the file ('' where it is no text). */
export type Tree = ReadonlyMap<string, string>

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What a clone would hold: files that git keeps or would keep. */
export function readTree(): Tree {
  // Whoever runs the tests need not own the clone.
  const listed = execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort()
  return new Map(paths.map((path) => [path, isText(path) ? readFileSync(join(root, path), 'utf8') : '']))
}

function isText(path: string): boolean {
  return /\.(tsx?|mjs|json|md|sql|css|html|ya?ml|txt|svg|sh)$|(^|\/)(\.ci\/run|LICENSE|\.gitignore)$/.test(path)
}

/** Program text that the house holds to its rules, wherever it stands. */
export function programs(tree: Tree): readonly [path: string, text: string][] {
  return [...tree].filter(([path]) => /^(src|house|scripts|tests|bench)\/.*\.(tsx?|mjs)$/.test(path))
}

/** Program text of the product itself. */
export function sources(tree: Tree): readonly [path: string, text: string][] {
  return programs(tree).filter(([path]) => path.startsWith('src/'))
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}
