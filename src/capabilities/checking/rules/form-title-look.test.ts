import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spoiled } from '#gongwen/docx/example-spoiled.ts'
import { formHits } from '../examples-formed.ts'
import { formTitleLook } from './form-title-look.ts'

const cases: readonly (readonly [
  what: string,
  spoiled: readonly Spoiled[],
  hits: readonly (readonly [string, string])[],
])[] = [
  ['合格的文件', [], []],
  [
    '字体',
    [['styles', /(styleId="Title".*?)方正小标宋简体(.*?)方正小标宋简体/, '$1宋体$2宋体']],
    [['2023年度履行推进法治', '标题用了宋体二号，应为2号小标宋、居中、不加粗']],
  ],
  [
    '字号和位置',
    [['styles', /(styleId="Title".*?)"center"(.*?)<w:sz w:val="44"/, '$1"left"$2<w:sz w:val="32"']],
    [['2023年度履行推进法治', '标题用了方正小标宋简体三号、没有居中，应为2号小标宋、居中、不加粗']],
  ],
  [
    '加粗',
    [['styles', /(styleId="Title".*?)<w:b w:val="0"\/>/, '$1<w:b/>']],
    [['2023年度履行推进法治', '标题加粗，应为2号小标宋、居中、不加粗']],
  ],
]

for (const [what, spoiled, hits] of cases)
  test(what, async () => assert.deepEqual(await formHits(formTitleLook, spoiled), hits))
