import { useCallback, useRef, useState } from 'react'
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
  /** Proposed by a file and since untouched. */
  readonly fromFile: readonly string[]
  readonly change: (name: string, value: FieldValue, titles?: Titles) => void
  /** As `change`, by the system: marked until it is changed by hand. */
  readonly fill: (name: string, value: FieldValue) => void
  /** Fills the fields in which nothing stands from a file, marked until changed by hand. @returns which */
  readonly takeFromFile: (values: EnteredValues, titles: Titles) => readonly string[]
  /** Other values for all fields: a draft restored, a conflict settled. */
  readonly replace: (values: EnteredValues, titles: Titles) => void
  readonly showFindings: (findings: readonly Finding[]) => void
}

export function useEntry(start: EnteredValues, knownTitles: Titles, filledAtStart: readonly string[]): Entry {
  const [values, setValues] = useState(start)
  const [titles, setTitles] = useState(knownTitles)
  const [findings, showFindings] = useState<readonly Finding[]>([])
  const [filled, setFilled] = useState(filledAtStart)
  const [fromFile, setFromFile] = useState<readonly string[]>([])
  const latest = useRef(values)
  latest.current = values
  const change = useCallback((name: string, value: FieldValue, added: Titles = {}) => {
    setValues((before) => ({ ...before, [name]: value }))
    setTitles((before) => ({ ...before, ...added }))
    showFindings((before) => before.filter((finding) => finding.at !== name))
    setFilled((before) => before.filter((one) => one !== name))
    setFromFile((before) => before.filter((one) => one !== name))
  }, [])
  const fill = useCallback(
    (name: string, value: FieldValue) => {
      change(name, value)
      setFilled((before) => [...before, name])
    },
    [change],
  )
  const takeFromFile = useCallback((proposed: EnteredValues, added: Titles) => {
    const taken = Object.entries(proposed).filter(([name]) => isEmpty(latest.current[name]))
    const names = taken.map(([name]) => name)
    setValues((before) => ({ ...before, ...Object.fromEntries(taken) }))
    setTitles((before) => ({ ...before, ...added }))
    showFindings((before) => before.filter(({ at }) => at === undefined || !names.includes(at)))
    setFromFile((before) => [...before, ...names])
    return names
  }, [])
  const replace = useCallback((next: EnteredValues, added: Titles) => {
    setValues(next)
    setTitles((before) => ({ ...before, ...added }))
    setFilled([])
    setFromFile([])
  }, [])
  return { values, titles, findings, filled, fromFile, change, fill, takeFromFile, replace, showFindings }
}

function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'string' ? value.trim() === '' : typeof value === 'object' && value.length === 0
}
