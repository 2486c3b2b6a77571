import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useRegister } from '#records/ui/context.tsx'
import { places } from '#records/ui/places.ts'
import type { DutyRow } from '../duty-matrix.ts'
import { monthFilter } from '../month-filter.ts'

export interface RecordsLinkProps {
  readonly row: DutyRow
  readonly year: number
  readonly month: number
  readonly label: string
  readonly children: ReactNode
}

/** To the records that prove the duty in the month, in the list of their type. */
export function RecordsLink({ row, year, month, label, children }: RecordsLinkProps) {
  const register = useRegister()
  const { type, search } = monthFilter(row, year, month, (name) => register.recordType(name).on)
  return (
    <Link to={places.list(type)} search={search}>
      <span aria-hidden>{children}</span>
      <span className="visually-hidden">{label}</span>
    </Link>
  )
}
