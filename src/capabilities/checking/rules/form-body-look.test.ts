import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spoiled } from '#gongwen/docx/example-spoiled.ts'
import { formHits } from '../examples-formed.ts'
import { formBodyLook } from './form-body-look.ts'

const cases: readonly (readonly [
  what: string,
  spoiled: readonly Spoiled[],
  hits: readonly (readonly [string, string])[],
])[] = [
  ['合格的文件', [], []],
  [
    '行距',
    [['styles', /w:line="579" w:lineRule="exact"/, 'w:line="360" w:lineRule="auto"']],
    [['2023年，在市委正确领', '正文行距不是28磅左右的固定值（12段）']],
  ],
  ['28磅固定值', [['styles', /w:line="579"/, 'w:line="560"']], []],
  [
    '缩进',
    [['styles', /(w:styleId="BodyText">.*?)<w:ind [^>]*>/, '$1']],
    [['2023年，在市委正确领', '正文首行没有缩进二字（12段）']],
  ],
  [
    '字体',
    [
      [
        'styles',
        /(w:styleId="BodyText">.*?<\/w:pPr>)/,
        '$1<w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="24"/></w:rPr>',
      ],
    ],
    [['2023年，在市委正确领', '正文用了宋体小四，应为仿宋三号（12段）']],
  ],
]

for (const [what, spoiled, hits] of cases)
  test(what, async () => assert.deepEqual(await formHits(formBodyLook, spoiled), hits))
