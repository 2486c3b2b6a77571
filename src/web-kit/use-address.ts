import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

/** Values of the address: the given keys always have one, any other key may be absent. */
export type Address<K extends string> = Readonly<Record<K, string>> & Readonly<Record<string, string | undefined>>

/** Changes of the address; `null` or a default's own value takes the key out. */
export type ChangeAddress = (
  change: Readonly<Record<string, string | null>>,
  how?: { readonly replace?: boolean },
) => void

/**
 * State of a list kept in the address, so that it can be shared, bookmarked and gone back to.
 * `const [address, change] = useAddress({ page: '1', sort: 'updatedAt' })`; `change({ 'f.form': 'oath', page: null })`.
 */
export function useAddress<K extends string>(
  defaults: Readonly<Record<K, string>>,
): readonly [Address<K>, ChangeAddress] {
  const search: Readonly<Record<string, string>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const key = JSON.stringify(defaults)
  const address = useMemo(() => {
    const known: Readonly<Record<K, string>> = JSON.parse(key)
    return { ...known, ...search }
  }, [key, search])
  const change = useCallback<ChangeAddress>(
    (wanted, how = {}) => {
      const known: Readonly<Record<string, string>> = JSON.parse(key)
      const merge = (before: Readonly<Record<string, string>>) => without({ ...before, ...wanted }, known)
      void navigate({ to: '.', search: merge, replace: how.replace ?? false, resetScroll: false })
    },
    [key, navigate],
  )
  return [address, change]
}

function without(
  values: Readonly<Record<string, string | null>>,
  defaults: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== '' && value !== defaults[name]) kept[name] = value
  }
  return kept
}
