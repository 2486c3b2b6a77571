import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { places } from '#records/ui/places.ts'
import { question } from '../../bank/question-record.ts'

/** To the questions in force that the filters leave: the list of the bank, at an address that can be shared. */
export function BankLink({
  filters,
  children,
}: {
  readonly filters: Readonly<Record<string, string>>
  readonly children: ReactNode
}) {
  return (
    <Link to={places.list(question.name)} search={{ state: 'in-force', ...filters }}>
      {children}
    </Link>
  )
}
