import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { mendDocument } from './mend-document.ts'
import { placeKeys } from './place-key.ts'

const words = '2025年度述法报告\n一、法制宣传\n推荐法制宣传。\n二、存在的问题\n形式单一。'
const fix = (from: string, to: string, nth = 0) => {
  const start = nth === 0 ? words.indexOf(from) : words.lastIndexOf(from)
  return { start, end: start + from.length, text: to, description: '' }
}

test('what the document is made of moves along with its text', () => {
  const { document, count } = mendDocument(structureOf(words), [
    fix('推荐', '大力推进', 1),
    fix('法制', '法治'),
    fix('法制', '法治', 1),
  ])
  assert.equal(count, 3)
  const fresh = structureOf(document.text)
  assert.equal(document.text, '2025年度述法报告\n一、法治宣传\n大力推进法治宣传。\n二、存在的问题\n形式单一。')
  assert.deepEqual(document.blocks, fresh.blocks)
  assert.deepEqual(document.lineStarts, fresh.lineStarts)
})

test('of fixes that overlap the first is applied', () => {
  const { document, count } = mendDocument(structureOf(words), [fix('推荐法制', '推进法治'), fix('法制宣传。', '')])
  assert.equal(count, 1)
  assert.match(document.text, /推进法治宣传。/)
})

test('a key holds while the line does, wherever it has moved', () => {
  const place = (text: string) =>
    placeKeys(text, [{ start: text.indexOf('单一'), end: text.indexOf('单一') + 2, about: 'PRB-05' }])
  assert.deepEqual(place(words), place(`新的一行。\n${words}`))
  assert.notDeepEqual(place(words), place(words.replace('形式', '方式')))
  const twice = '甲甲'
  const [first, second] = placeKeys(twice, [
    { start: 0, end: 1, about: 'x' },
    { start: 1, end: 2, about: 'x' },
  ])
  assert.notEqual(first, second)
})
