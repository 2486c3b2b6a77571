import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { sentenceAt } from '../sentence-at.ts'
import type { TextRule } from '../text-rule.ts'

/** The formula, not an ordinary 亲自: two of its limbs at least. */
const formula =
  /(?:重要工作|重大问题|重点环节|重要任务)[^。；]{0,4}亲自(?:部署|过问|协调|督办)(?:[、，](?:重要工作|重大问题|重点环节|重要任务|重要案件)?[^。；、，]{0,4}(?:亲自)?(?:部署|过问|协调|督办)){1,2}(?![、，][^。；，、]{0,8}(?:部署|过问|协调|督办))/gu

export const termFourPersonal: TextRule = {
  meta: {
    id: 'checking/term-four-personal',
    code: 'TRM-03',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '四个“亲自”不完整',
    cure: '写“重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办”。',
  },
  *check(text) {
    for (const hit of findIn(text, formula)) {
      const sentence = sentenceAt(text.sentences, hit.match.index)?.text ?? ''
      const missing = ['部署', '过问', '协调', '督办'].filter((verb) => !sentence.includes(verb))
      if (missing.length > 0) yield { start: hit.start, end: hit.end, message: `四个“亲自”缺${missing.join('、')}` }
    }
  },
}
