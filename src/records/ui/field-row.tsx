import type { Field, FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { FieldControl } from './field-control.tsx'
import type { Titles } from './format-value.ts'
import type { CopySource } from './reference-controls.tsx'

export interface FieldRowProps {
  readonly name: string
  readonly field: Field
  readonly value: FieldValue
  readonly titles: Titles
  readonly findings: readonly Finding[]
  readonly example: string
  /** Filled by the system, and since untouched: from where, in words. */
  readonly filledFrom?: string | undefined
  readonly copies: readonly CopySource[]
  readonly onChange: (name: string, value: FieldValue, titles?: Titles, on?: string) => void
}

export function fieldId(name: string): string {
  return `field-${name}`
}

/** One field of the form: label, control, help, errors with their cure. */
export function FieldRow({ name, field, findings, ...props }: FieldRowProps) {
  return (
    <FieldBox
      id={fieldId(name)}
      label={field.label}
      required={field.required ?? false}
      group={field.kind === 'yesNo' || (field.kind === 'choice' && Object.keys(field.choices).length <= 5)}
      {...(field.help === undefined ? {} : { hint: field.help })}
      {...(props.filledFrom === undefined ? {} : { from: props.filledFrom })}
      {...(findings.length === 0 ? {} : { error: <Errors findings={findings} /> })}
    >
      {(links) => (
        <FieldControl
          field={field}
          value={props.value}
          titles={props.titles}
          links={links}
          example={props.example}
          copies={props.copies}
          onChange={(value, titles, on) => props.onChange(name, value, titles, on)}
        />
      )}
    </FieldBox>
  )
}

function Errors({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <span key={`${finding.rule}${finding.message}`} className="error-line">
      {finding.message} {finding.cure}
    </span>
  ))
}
