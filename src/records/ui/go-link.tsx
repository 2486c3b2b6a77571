import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** A link to another page of ours; the year at work goes along. */
export function GoLink({
  to,
  children,
  className,
}: {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string
}) {
  return (
    <Link
      to={to}
      search={(before: Readonly<Record<string, string>>) => (before.year === undefined ? {} : { year: before.year })}
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </Link>
  )
}
