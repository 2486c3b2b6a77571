import type { ControlProps } from './control-props.ts'
import { DateInput } from './date-input.tsx'
import { type CopySource, ReferenceControl, ReferencesControl } from './reference-controls.tsx'
import { ChoiceControl, NumberControl, TextControl, WordsControl, YesNoControl } from './text-controls.tsx'

/** One control for every kind of field. */
export function FieldControl({ field, copies, ...props }: ControlProps & { readonly copies: readonly CopySource[] }) {
  switch (field.kind) {
    case 'text':
      return <TextControl {...props} field={field} />
    case 'number':
      return <NumberControl {...props} field={field} />
    case 'date':
      return (
        <DateInput
          links={props.links}
          label={field.label}
          day={typeof props.value === 'string' ? props.value : ''}
          onChange={(day) => props.onChange(day === '' ? null : day)}
        />
      )
    case 'choice':
      return <ChoiceControl {...props} field={field} />
    case 'yesNo':
      return <YesNoControl {...props} field={field} />
    case 'words':
      return <WordsControl {...props} field={field} />
    case 'reference':
      return <ReferenceControl {...props} field={field} />
    case 'references':
      return <ReferencesControl {...props} field={field} copies={copies} />
  }
}
