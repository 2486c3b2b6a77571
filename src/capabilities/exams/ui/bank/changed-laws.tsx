import { dateWords } from '#web-kit/date-words.ts'
import type { BankLaw } from '../../bank/bank-view.ts'
import { BankLink } from './bank-link.tsx'

/** Laws that were amended or repealed after questions on them were made, and the questions to look over. */
export function ChangedLaws({ laws }: { readonly laws: readonly BankLaw[] }) {
  const changed = laws.flatMap((law) => (law.change === null ? [] : [{ ...law, change: law.change }]))
  if (changed.length === 0) return null
  return (
    <section className="bank-changed" aria-label="需要复核的题目">
      <h2>命题之后法律有变动，需要复核</h2>
      <ul>
        {changed.map(({ law, change }) => (
          <li key={law}>
            《{law}》{change.on.length === 10 ? dateWords(change.on) : change.on}
            {told[change.what]}，
            <BankLink filters={{ 'f.law': law, 'f.madeOn': `..${dayBefore(change.on)}` }}>
              此前命的{change.questions}题
            </BankLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

const told = { amended: '起施行修改后的文本', repealed: '废止', doubted: '起是否有效待查' } as const

/** The last day on which a question was made by the text before; of a day known by month or year, its first day's eve. */
function dayBefore(on: string): string {
  const day = new Date(`${`${on}-01-01`.slice(0, 10)}T00:00:00Z`)
  return new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10)
}
