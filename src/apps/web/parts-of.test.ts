import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf } from './parts-of.ts'

const table: readonly [text: string, terms: readonly string[], told: string][] = [
  ['学习监督法第五条', ['监督法'], '学习|*监督法|第五条'],
  ['监督法', ['监督法'], '*监督法'],
  ['AbaB', ['ab'], '*Ab|*aB'],
  ['1.5（x）', ['.', '（'], '1|*.|5|*（|x）'],
  ['没有', ['', '鲸'], '没有'],
  ['没有', [], '没有'],
]

for (const [text, terms, told] of table) {
  test(`${text} ${terms.join('、')}`, () => {
    const parts = partsOf(text, terms)
    assert.equal(parts.map(({ part, isTerm }) => `${isTerm ? '*' : ''}${part}`).join('|'), told)
    for (const { at, part } of parts) assert.equal(text.slice(at, at + part.length), part)
  })
}
