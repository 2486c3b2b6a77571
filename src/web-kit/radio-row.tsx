import { useId } from 'react'

export interface RadioRowProps<Key extends string> {
  readonly label: string
  readonly choices: Readonly<Record<Key, string>>
  readonly value: Key
  readonly onChange: (key: Key) => void
}

/** A few choices side by side. */
export function RadioRow<Key extends string>({ label, choices, value, onChange }: RadioRowProps<Key>) {
  const name = useId()
  const keys: Key[] = []
  for (const key in choices) keys.push(key)
  return (
    <fieldset className="choices">
      <legend className="field-label">{label}</legend>
      <div className="choice-row">
        {keys.map((key) => (
          <label key={key} className={key === value ? 'choice chosen' : 'choice'}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChange(key)} />
            {choices[key]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
