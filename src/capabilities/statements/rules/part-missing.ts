import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const partMissing: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/part-missing',
    basis: cite('《中华人民共和国法治宣传教育法》', '第三章', 'second-hand'),
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
      const written = blocks.some(
        ({ body }) => body.pillar === pillar.id && body.kind === 'paragraph' && textOf(body).length > 0,
      )
      if (!written) yield { message: `缺少“${pillar.name}”部分` }
    }
  },
}
