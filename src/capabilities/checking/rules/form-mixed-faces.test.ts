import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spoiled } from '#gongwen/docx/example-spoiled.ts'
import { formHits } from '../examples-formed.ts'
import { formMixedFaces } from './form-mixed-faces.ts'

const cases: readonly (readonly [
  what: string,
  spoiled: readonly Spoiled[],
  hits: readonly (readonly [string, string])[],
])[] = [
  ['合格的文件', [], []],
  [
    '粘贴的一截',
    [
      [
        'document',
        /<w:t xml:space="preserve">2023年，在市委/,
        '<w:t xml:space="preserve">2023年，</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr><w:t>在市委',
      ],
    ],
    [['2023年，', '这里是仿宋_GB2312三号，同一段其他文字是宋体五号']],
  ],
  [
    '一是的小标题',
    [
      [
        'document',
        /一是带头学法。/,
        '</w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr><w:t>一是带头学法。</w:t></w:r><w:r><w:t>',
      ],
    ],
    [],
  ],
  [
    '数字另有字体',
    [
      [
        'document',
        /<w:t xml:space="preserve">2023年，在/,
        '<w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr><w:t>2023</w:t></w:r><w:r><w:t>年，在',
      ],
    ],
    [],
  ],
]

for (const [what, spoiled, hits] of cases)
  test(what, async () => assert.deepEqual(await formHits(formMixedFaces, spoiled), hits))
