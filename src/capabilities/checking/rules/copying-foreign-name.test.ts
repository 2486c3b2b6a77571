import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import type { BesideText } from '../text-under-check.ts'
import { copyingForeignName } from './copying-foreign-name.ts'

const profile = { kind: 'department', name: '云川县水务局', place: '云川' } as const

const examples: readonly (readonly [example: string, beside?: BesideText])[] = [
  ['云川县水务局2025年度述法报告\n推动⟦临河县⟧经济社会平稳发展。'],
  ['云川县水务局2025年度述法报告\n⟦财政局⟧党组理论学习中心组学法4次。'],
  ['云川县水务局2025年度述法报告\n推动云川县经济社会平稳发展，贯彻县委部署，落实县政府要求，服务全县发展。'],
  ['云川县水务局2025年度述法报告\n赴临河县考察河长制，与财政局党组会商1次。'],
  ['云川县水务局2025年度述法报告\n在沿河的石桥镇、柳林乡讲解防洪法。'],
  [
    '石桥镇2025年度述法报告\n⟦柳林镇⟧党委研究法治建设4次。',
    { profile: { kind: 'township', name: '石桥镇', place: '石桥' } },
  ],
]

for (const [example, beside = { profile }] of examples) {
  test(example, () => assert.equal(marked(copyingForeignName, example, beside), example))
}

test('一处没有旁证的是提醒，比对的文稿里有的是错误', async () => {
  const { checkText } = await import('../check-text.ts')
  const { underCheck } = await import('../text-under-check.ts')
  const { structureOf } = await import('#gongwen/read/structure/structure-of.ts')
  const document = structureOf('云川县水务局2025年度述法报告\n推动临河县经济社会平稳发展。')
  const strengths = (beside: BesideText) =>
    checkText(underCheck(document, beside), { today: '2026-03-01' }, [copyingForeignName]).findings.map(
      ({ strength }) => strength,
    )
  assert.deepEqual(strengths({ profile }), ['warn'])
  const other = {
    name: '临河',
    organ: '临河县水务局',
    year: 2025,
    relation: 'other-organ',
    level: 'none',
    share: 0,
    passages: [],
  } as const
  assert.deepEqual(strengths({ profile, against: [other] }), ['block'])
})
