import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spoiled } from '#gongwen/docx/example-spoiled.ts'
import { formHits } from '../examples-formed.ts'
import { formHeadingStyle } from './form-heading-style.ts'

const cases: readonly (readonly [
  what: string,
  spoiled: readonly Spoiled[],
  hits: readonly (readonly [string, string])[],
])[] = [
  ['合格的文件', [], []],
  [
    '没有样式的标题',
    [['document', '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="BodyText"/>']],
    [['一、工作开展情况', '标题没有用标题样式（共1处）']],
  ],
]

for (const [what, spoiled, hits] of cases)
  test(what, async () => assert.deepEqual(await formHits(formHeadingStyle, spoiled), hits))
