import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organRelationReversed } from './organ-relation-reversed.ts'

const examples: readonly string[] = [
  '⟦要求派驻纪检监察组⟧加强监督。',
  '⟦指导法院办案⟧。',
  '主动接受派驻纪检监察组监督。',
  '支持法院依法独立行使审判权。',
  '邀请派驻纪检监察组列席会议。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organRelationReversed, example), example))
}
