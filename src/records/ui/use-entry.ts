import { useCallback, useState } from 'react'
import type { FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import type { EnteredValues } from '../api.ts'
import type { Titles } from './format-value.ts'

/** What stands in a form. */
export interface Entry {
  readonly values: EnteredValues
  readonly titles: Titles
  readonly findings: readonly Finding[]
  /** Filled by the system and since untouched. */
  readonly filled: readonly string[]
  readonly change: (name: string, value: FieldValue, titles?: Titles) => void
  /** As `change`, by the system: marked until it is changed by hand. */
  readonly fill: (name: string, value: FieldValue) => void
  /** Other values for all fields: a draft restored, a conflict settled. */
  readonly replace: (values: EnteredValues, titles: Titles) => void
  readonly showFindings: (findings: readonly Finding[]) => void
}

export function useEntry(start: EnteredValues, knownTitles: Titles, filledAtStart: readonly string[]): Entry {
  const [values, setValues] = useState(start)
  const [titles, setTitles] = useState(knownTitles)
  const [findings, showFindings] = useState<readonly Finding[]>([])
  const [filled, setFilled] = useState(filledAtStart)
  const change = useCallback((name: string, value: FieldValue, added: Titles = {}) => {
    setValues((before) => ({ ...before, [name]: value }))
    setTitles((before) => ({ ...before, ...added }))
    showFindings((before) => before.filter((finding) => finding.at !== name))
    setFilled((before) => before.filter((one) => one !== name))
  }, [])
  const fill = useCallback(
    (name: string, value: FieldValue) => {
      change(name, value)
      setFilled((before) => [...before, name])
    },
    [change],
  )
  const replace = useCallback((next: EnteredValues, added: Titles) => {
    setValues(next)
    setTitles((before) => ({ ...before, ...added }))
    setFilled([])
  }, [])
  return { values, titles, findings, filled, change, fill, replace, showFindings }
}
