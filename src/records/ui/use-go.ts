import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to another page; the year at work goes along, the filters of the page that is left do not. */
export function useGo(): (to: string, how?: { readonly replace?: boolean }) => void {
  const navigate = useNavigate()
  const search: Readonly<Record<string, string>> = useSearch({ strict: false })
  const year = search.year
  return useCallback(
    (to, how = {}) => void navigate({ to, search: year === undefined ? {} : { year }, replace: how.replace ?? false }),
    [navigate, year],
  )
}
