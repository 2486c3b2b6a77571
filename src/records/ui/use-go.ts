import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to another page; the year at work goes along, the filters of the page that is left do not. */
export function useGo(): (to: string, how?: How) => void {
  const navigate = useNavigate()
  const search: Readonly<Record<string, string>> = useSearch({ strict: false })
  const year = search.year
  return useCallback(
    (to, how = {}) =>
      void navigate({
        to,
        search: { ...(year === undefined ? {} : { year }), ...how.search },
        replace: how.replace ?? false,
      }),
    [navigate, year],
  )
}

interface How {
  readonly replace?: boolean
  /** Besides the year. */
  readonly search?: Readonly<Record<string, string>>
}
