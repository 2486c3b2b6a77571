import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextRule } from '../text-rule.ts'

const chain = /在([市县区州省][^，。在]{0,8})(?:的)?(?:正确|坚强)?领导下/gu

export const organLeadershipChain: TextRule = {
  meta: {
    id: 'checking/organ-leadership-chain',
    code: 'ORG-05',
    needs: 'text',
    basis: cite('《中国共产党党组工作条例》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '领导关系的表述与本单位不符',
    cure: '人大机关写“在市委领导和人大常委会党组带领下”；部门写所属的党委、政府。',
  },
  *check(text) {
    if (text.kind !== 'people-congress' && text.kind !== 'court' && text.kind !== 'procuratorate') return
    for (const hit of findIn(text, chain)) {
      const [words, leader = ''] = hit.match
      const sentence = sentenceAt(text.sentences, hit.match.index)?.text ?? ''
      if (/政府/u.test(leader)) yield { start: hit.start, end: hit.end, message: `“${words}”：本单位不受政府领导` }
      else if (text.kind === 'people-congress' && !/人大常委会(?:机关)?党组/u.test(sentence))
        yield { start: hit.start, end: hit.end, message: '没有写人大常委会党组的领导' }
    }
  },
}
