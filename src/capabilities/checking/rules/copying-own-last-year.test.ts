import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { marked } from '../examples-marked.ts'
import { copyingOwnLastYear } from './copying-own-last-year.ts'

const previous = structureOf(
  '2024年度述法报告\n青川市水务局党组书记　江一苇\n抽调执法骨干组成三个巡查小组，逐段核对采砂许可范围。汛期前到沿河乡镇讲解防洪法12场。',
)
const own =
  '审查涉水合同17份，提出修改意见31条。为取水户当面解答收费政策，重新印制水费公示牌。请法官给新任站长讲授典型案例。把招标文件纳入合法性审查范围，未经审查一律不提交会议研究。清理过期取水证件，逐户上门说明。'

const examples: readonly string[] = [
  '2025年度述法报告\n⟦抽调执法骨干组成三个巡查小组，逐段核对采砂许可范围。汛期前到沿河乡镇讲解防洪法9场。⟧',
  '2025年度述法报告\n青川市水务局党组书记　江一苇\n⟦抽调执法骨干组成三个巡查小组，逐段核对采砂许可范围。汛期前到沿河乡镇讲解防洪法9场。⟧',
  `2025年度述法报告\n⟦汛期前到沿河乡镇讲解防洪法12场。⟧${own}`,
  `2025年度述法报告\n汛期前到沿河乡镇讲解防洪法9场。${own}`,
  `2025年度述法报告\n${own}`,
]

for (const example of examples) {
  test(example, () => assert.equal(marked(copyingOwnLastYear, example, { previous }), example))
}
