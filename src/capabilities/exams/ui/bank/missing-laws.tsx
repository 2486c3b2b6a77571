import { useQuery } from '@tanstack/react-query'
import { bareName } from '#law/law-name.ts'
import type { BankLaw } from '../../bank/bank-view.ts'
import { requests } from './requests.ts'

/** Laws that officials must know and on which the bank asks nothing yet. */
export function MissingLaws({ laws }: { readonly laws: readonly BankLaw[] }) {
  const listed = useQuery({ queryKey: ['exam-bank', 'must-know'], queryFn: requests.mustKnow })
  const asked = new Set(laws.map(({ law }) => bareName(law)))
  const missing = [...new Set(listed.data ?? [])].filter((law) => !asked.has(bareName(law)))
  if (missing.length === 0) return null
  return (
    <section>
      <h2 className="bank-subtitle">应知应会清单里还没有题目的</h2>
      <p>{missing.map((law) => `《${law}》`).join('')}</p>
    </section>
  )
}
