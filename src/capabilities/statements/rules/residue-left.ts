import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const residueLeft: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/residue-left',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '有未填的空白或套用材料的残留',
    cure: '填写实际内容，或删去。',
  },
  *check({ blocks }) {
    for (const { id, body } of blocks) {
      for (const [residue] of textOf(body).matchAll(
        /##[a-z]*##|[×Xx]{2,}|[A-Z]总书记|[*＊_]{1,}|（此处.{0,12}）|待补充?/gu,
      )) {
        yield { at: id, message: `“${residue}”是未填的空白或残留` }
      }
    }
  },
}
