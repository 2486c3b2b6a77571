import { cite } from '#kernel/citation.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

/** So many clauses without a fact, one after another. */
const longest = 6
const slogan =
  /^(?:(?:进一步|更加|切实|不断|始终|深入|扎实|持续|全面|着力|大力|积极|牢固|充分|坚决|认真|努力|奋力)[\p{Script=Han}]{2,}|(?:以|用)[\p{Script=Han}]{2,12}(?:引领|统领|推动|促进|保障)|(?:坚持|强化|加强|深化|提升|提高|增强|树牢|树立|筑牢|夯实|凝聚|营造|聚焦|紧扣|锚定|立足|压实|扛起|厚植|激发|汇聚|谱写|开创|展现)[\p{Script=Han}]{2,})/u
/** What a reader can ask for: a figure, a document, a name, a date, an act that leaves paper. */
const fact =
  /\d|《|“|〔|印发|召开|修订|制定|出台|审查|办理|听取|组织|开展|举办|[一二两三四五六七八九十]+(?:次|场|件|项|期)/u

export const claimRhetoricInARow: TextRule = {
  meta: {
    id: 'checking/claim-rhetoric-in-a-row',
    code: 'CLM-11',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '连续几句都是口号，没有事实',
    cure: '隔一句写一件事实：做了什么、多少、哪份文件。',
  },
  *check(text) {
    let row: { index: number; end: number }[] = []
    for (const { index, 0: clause } of text.folded.text.matchAll(/[^，。；：！？\n]+[，。；：！？\n]?/gu)) {
      const isEmpty = slogan.test(clause) && !fact.test(clause)
      if (isEmpty) row.push({ index, end: index + clause.length })
      if (isEmpty && !clause.endsWith('\n')) continue
      yield* rowOf(text, row)
      row = []
    }
    yield* rowOf(text, row)
  },
}

function* rowOf(
  { folded, parts }: Parameters<TextRule['check']>[0],
  row: readonly { readonly index: number; readonly end: number }[],
) {
  const [first, last] = [row[0], row.at(-1)]
  if (first === undefined || last === undefined || row.length < longest) return
  const range = folded.rangeOf(first.index, last.end)
  const part = partAt(parts, range.start)
  if (part?.kind === 'results') yield { ...range, message: `连续${row.length}句没有事实` }
}
