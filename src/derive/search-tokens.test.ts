import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { facetQuery, searchQuery, searchTokens } from './search-tokens.ts'

test('texts become two-character tokens, and the last character of each run', () => {
  const examples: [text: string, tokens: string[]][] = [
    ['监督法', ['监督', '督法', '法']],
    ['学', ['学']],
    ['ＡＢ12，b', ['ab', 'b1', '12', '2', 'b']],
    ['——', []],
    ['𠮷野', ['𠮷野', '野']],
  ]
  for (const [text, tokens] of examples) assert.deepEqual(searchTokens([text]), tokens)
})

test('questions become a tsquery', () => {
  const examples: [text: string, query: string | null][] = [
    ['监督', "'监督'"],
    ['监督法', "'监督' & '督法'"],
    ['法', "'法':*"],
    ['监督 法', "'监督' & '法':*"],
    ["'; drop", "('dr' & 'ro' & 'op' | '~drop':*)"],
    ['ＬＷＱ 监督', "('lw' & 'wq' | '~lwq':*) & '监督'"],
    ['a', "'a':*"],
    ['a4纸', "'a4' & '4纸'"],
    ['，。', null],
  ]
  for (const [text, query] of examples) assert.equal(searchQuery(text), query)
})

test('facets are exact and apart from words', () => {
  assert.equal(facetQuery('form', ['small', 'plenary']), "'=form:small' | '=form:plenary'")
  assert.equal(facetQuery('topics', ["it's \\"]), "'=topics:it''s \\\\'")
})

test('every part of a text is found by its tokens', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'学习监督法ab1'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(letters, fc.nat(11), fc.nat(11), (text, from, length) => {
      const part = text.slice(from % text.length, (from % text.length) + 1 + length)
      const tokens = searchTokens([text])
      const asWords = (searchQuery(part) ?? '').replaceAll(/\(([^|]+) \| '~[a-z]+':\*\)/g, '$1')
      for (const term of asWords.split(' & ')) {
        const word = term.split("'")[1] ?? ''
        assert.ok(term.endsWith(':*') ? tokens.some((token) => token.startsWith(word)) : tokens.includes(word), term)
      }
    }),
  )
})
