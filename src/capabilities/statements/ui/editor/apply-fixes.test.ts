import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EditorState } from 'prosemirror-state'
import type { BlockBody } from '../../block.ts'
import { placeInBlock, statementText } from '../../statement-text.ts'
import { applyFixes } from './apply-fixes.ts'
import { toDoc } from './convert.ts'

const body: BlockBody = {
  ...{ kind: 'paragraph', level: 2, title: '学法', pillar: 'study', rests: [], gap: null },
  pieces: [
    { text: '开展法制宣传' },
    { figure: { measure: 'publicity/events' }, value: 10, unit: '次' },
    { text: '，落实首要责任人职责。' },
  ],
}
const blocks = [{ id: 'a', body }]
const told = statementText({ title: '述法报告', post: '书记', person: '周明远', givenOn: null }, blocks)
const fix = (from: string, to: string) => {
  const start = told.text.indexOf(from)
  const range = { start, end: start + from.length }
  const place = placeInBlock(told, range)
  assert.ok(place !== null)
  return { start, fix: { ...range, text: to }, place }
}

test('all fixes in one step, before and behind a figure, which stays bound', () => {
  const state = EditorState.create({ doc: toDoc(blocks) })
  const transaction = applyFixes(state, [fix('法制', '法治'), fix('首要责任人', '第一责任人')])
  const paragraph = transaction.doc.firstChild
  assert.equal(paragraph?.textContent, '学法。开展法治宣传10次，落实第一责任人职责。')
  assert.equal(paragraph?.children.filter(({ type }) => type.name === 'figure').length, 1)
})

test('words of a figure are not typed over', () => {
  const state = EditorState.create({ doc: toDoc(blocks) })
  assert.equal(applyFixes(state, [fix('宣传10次', '宣传10场')]).docChanged, false)
})
