import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { type BlockBody, textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const partMissing: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/part-missing',
    basis: cite(
      '《关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见》',
      undefined,
      'second-hand',
    ),
    since: '2021-01-01',
    strength: 'block',
    message: '缺少必写部分',
    cure: '补记台账后重新起草本部分。',
  },
  *check({ blocks, template }) {
    const pillars = template.sections.flatMap((section) =>
      section.pillars.map((pillar) => ({ ...pillar, name: pillar.title ?? section.title })),
    )
    for (const pillar of pillars.filter((one) => one.required)) {
      if (!blocks.some(({ body }) => body.pillar === pillar.id && isWritten(body)))
        yield { message: `缺少“${pillar.name}”部分` }
    }
  },
}

/** A paragraph that only leads to others (主要存在以下问题：) says nothing of its own. */
function isWritten(body: BlockBody): boolean {
  const text = textOf(body).trim()
  return body.kind === 'paragraph' && text !== '' && !text.endsWith('：')
}
