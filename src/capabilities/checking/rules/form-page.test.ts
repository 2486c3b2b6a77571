import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spoiled } from '#gongwen/docx/example-spoiled.ts'
import { formHits } from '../examples-formed.ts'
import { formPage } from './form-page.ts'

const cases: readonly (readonly [
  what: string,
  spoiled: readonly Spoiled[],
  hits: readonly (readonly [string, string])[],
])[] = [
  ['合格的文件', [], []],
  [
    '页边',
    [['document', 'w:top="2098"', 'w:top="1440"']],
    [['2023年度履行推进法治', '页面设置不合格式：天头：25.4 mm；版心 156 mm × 225 mm：156.0 mm × 236.6 mm']],
  ],
  [
    '没有页码',
    [['document', /<w:footerReference[^>]*>/, '']],
    [
      [
        '2023年度履行推进法治',
        '页面设置不合格式：页码用4号半角宋体阿拉伯数字：没有双页页码；单页码居右空一字：没有双页页码',
      ],
    ],
  ],
  ['网格的类型', [['document', 'w:type="lines"', 'w:type="linesAndChars"']], []],
]

for (const [what, spoiled, hits] of cases)
  test(what, async () => assert.deepEqual(await formHits(formPage, spoiled), hits))
