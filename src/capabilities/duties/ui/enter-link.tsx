import type { ReactNode } from 'react'
import { may } from '#records/permission.ts'
import { useMe, useRegister } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'

export interface EnterLinkProps {
  readonly type: string
  /** For a screen reader: which gap it is. */
  readonly label: string
  readonly children: ReactNode
}

/** To the form that would close the gap; who may not enter it goes to its list. */
export function EnterLink({ type, label, children }: EnterLinkProps) {
  const { actor } = useMe()
  const register = useRegister()
  const mayEnter = may(actor, { to: 'enter', type: register.recordType(type) })
  return (
    <GoLink to={mayEnter ? places.enter(type) : places.list(type)}>
      <span aria-hidden>{children}</span>
      <span className="visually-hidden">{label}</span>
    </GoLink>
  )
}
