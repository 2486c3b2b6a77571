import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { type LawChange, lawChange } from '../bank/law-change.ts'
import type { QuestionAndLaw } from '../bank/question-and-law.ts'

/** A question made before its law was amended or repealed may ask for what no longer holds. */
export const questionLawChanged: Rule<QuestionAndLaw> = {
  meta: {
    id: 'exams/question-law-changed',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '命题之后，依据的法律法规有修改或者废止',
    cure: '对照现行文本复核题干、答案和条款；仍然适用的，把命题日期改为复核日期，不再适用的停用。',
  },
  *check({ law, madeOn, entry }, { today }) {
    if (entry === undefined || madeOn === null) return
    const change = lawChange(entry, madeOn, today)
    if (change !== undefined) yield { at: 'madeOn', message: told(law ?? entry.title, change) }
  },
}

function told(law: string, { what, on }: LawChange): string {
  const name = `《${law.replace(/^《(.*)》$/u, '$1')}》`
  if (what === 'repealed') return `${name}已于${on}废止，本题是此前命的`
  if (what === 'amended') return `${name}${on}起施行修改后的文本，本题是此前命的`
  return `${name}自${on}起是否有效待查，本题是此前命的`
}
