import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const requiredItemUnanswered: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/required-item-unanswered',
    basis: cite('当年述法通知'),
    since: '2021-01-01',
    strength: 'warn',
    message: '通知要求写的事项没有写到',
    cure: '在正文中写明这一事项；确无此事的，如实写“本年度没有”。',
  },
  *check({ blocks, template }) {
    const text = blocks.map(({ body }) => textOf(body)).join('\n')
    for (const item of template.requiredItems) {
      if (!keyWords(item).some((word) => text.includes(word))) yield { message: `通知要求写“${item}”，正文没有写到` }
    }
  },
}

/** 上年度问题整改情况 is answered by a text that speaks of 问题整改: the item without its general words. */
function keyWords(item: string): readonly string[] {
  const bare = item.replaceAll(/情况|工作|有关|方面|本人|本年度|上年度/gu, '')
  return bare.length >= 2 ? [item, bare] : [item]
}
