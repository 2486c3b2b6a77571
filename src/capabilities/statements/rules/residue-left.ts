import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { textOf } from '../block.ts'
import type { StatementUnderCheck } from '../under-check.ts'

/**
 * Marks of a scraper, masked names and figures, blanks. 待补 only at the end of a clause and not after 亟、有、期,
 * for 亟待补齐短板 and 有待补充 are words of their own; a single × only where no digits make it a product.
 */
const residue =
  /##[^#\s]*##|[×✕]{2,}|(?<!\d)[×✕]|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|(?<![A-Za-z])[A-Z]总书记|[*＊_＿]+|[（【〔][\s　]*[）】〕]|[（【](?:此处|待)[^）】]{0,12}[）】]|(?<![亟有期尚等])待(?:补充|补|核实|填写)(?=[。；，、）】]|$)/gu

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
      const residues = new Set([...textOf(body).matchAll(residue)].map(([found]) => found))
      for (const found of residues) yield { at: id, message: `“${found}”是未填的空白或残留` }
    }
  },
}
