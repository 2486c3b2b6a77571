import { typeSizes, useTypeSize } from './type-size.ts'

/** Radio buttons for the type size; it changes at once and stays in this browser. */
export function TypeSizeChoice() {
  const [size, choose] = useTypeSize()
  return (
    <fieldset className="choices">
      <legend className="field-label">字号</legend>
      <div className="choice-row">
        {typeSizes.map((one) => (
          <label key={one.key} className={one.key === size ? 'choice chosen' : 'choice'}>
            <input type="radio" name="type-size" checked={one.key === size} onChange={() => choose(one.key)} />
            {one.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
