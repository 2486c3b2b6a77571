import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spoiled } from '#gongwen/docx/example-spoiled.ts'
import { formHits } from '../examples-formed.ts'
import { formHeadingFaces } from './form-heading-faces.ts'

const cases: readonly (readonly [
  what: string,
  spoiled: readonly Spoiled[],
  hits: readonly (readonly [string, string])[],
])[] = [
  ['合格的文件', [], []],
  [
    '一级',
    [['styles', /(w:styleId="Heading1".*?)w:eastAsia="黑体"/, '$1w:eastAsia="仿宋_GB2312"']],
    [['一、工作开展情况', '“一、”一级标题用了仿宋_GB2312三号，应为黑体三号']],
  ],
  [
    '起段的二级',
    [['document', /w:eastAsia="楷体_GB2312"/, 'w:eastAsia="宋体"']],
    [['（一）加强学习宣传，提高', '“（一）”一级标题用了宋体三号，应为楷体三号']],
  ],
]

for (const [what, spoiled, hits] of cases)
  test(what, async () => assert.deepEqual(await formHits(formHeadingFaces, spoiled), hits))
