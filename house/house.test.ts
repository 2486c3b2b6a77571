import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Offence } from './guard.ts'
import { guards } from './guards.ts'
import { sourceOf } from './source.ts'
import { programs, readTree, root } from './tree.ts'

const tree = readTree()

describe('the house', () => {
  for (const guard of guards) {
    const { seen, offences } = guard.look(tree)
    test(`${guard.name}: ${guard.says}`, () => {
      if (offences.length > 0) assert.fail(`\n${offences.map(printOffence).join('\n')}`)
    })
    test(`${guard.name} looks at something`, () => {
      assert.ok(seen >= guard.atLeast, `saw ${seen}, fewer than ${guard.atLeast}`)
    })
  }

  test('the tokenizer finds its way: brackets of every file close in order', () => {
    const lost = programs(tree).filter(([, text]) => !isBalanced(sourceOf(text).code))
    assert.deepEqual(
      lost.map(([path]) => path),
      [],
    )
  })

  test('every guard of the folder is on duty', () => {
    const files = readdirSync(join(root, 'house')).filter((file) => !file.endsWith('.test.ts'))
    const onDuty = guards.map(({ name }) => name)
    const guardFiles = files.filter(
      (file) => /Guard\b.*=/.test(tree.get(`house/${file}`) ?? '') && file !== 'guards.ts',
    )
    assert.deepEqual(guardFiles.map((file) => file.replace('.ts', '')).sort(), [...onDuty].sort())
  })
})

function isBalanced(code: string): boolean {
  const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
  const open: (string | undefined)[] = []
  for (const [char] of code.matchAll(/[()[\]{}]/g)) {
    if (closing[char] !== undefined) open.push(closing[char])
    else if (open.pop() !== char) return false
  }
  return open.length === 0
}

function printOffence({ path, line, what }: Offence): string {
  return `${path}${line === undefined ? '' : `:${line}`} ${what}`
}
