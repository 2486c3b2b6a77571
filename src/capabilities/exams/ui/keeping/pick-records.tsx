import { useState } from 'react'
import type { ReferencesField } from '#kernel/field.ts'
import { ReferencesControl } from '#records/ui/reference-controls.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'

export interface PickRecordsProps {
  readonly field: ReferencesField
  readonly chosen: readonly string[]
  readonly hint?: string
  readonly required?: boolean
  readonly onChange: (chosen: readonly string[]) => void
}

/** Persons or sections, found by name: a field of a page that is no record's form. */
export function PickRecords({ field, chosen, hint, required = false, onChange }: PickRecordsProps) {
  // What was found keeps its name when the search goes on.
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  return (
    <FieldBox label={field.label} required={required} {...(hint === undefined ? {} : { hint })}>
      {(links) => (
        <ReferencesControl
          field={field}
          value={chosen}
          titles={titles}
          links={links}
          example=""
          copies={[]}
          onChange={(value, found = {}) => {
            setTitles({ ...titles, ...found })
            onChange(Array.isArray(value) ? value : [])
          }}
        />
      )}
    </FieldBox>
  )
}
