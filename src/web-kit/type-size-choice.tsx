import { typeSizes, useTypeSize } from './type-size.ts'

/** Radio buttons for the type size; it changes at once and stays in this browser. */
export function TypeSizeChoice() {
  const [size, choose] = useTypeSize()
  return (
    <fieldset className="type-size">
      <legend className="field-label">字号</legend>
      <div className="type-size-row">
        {typeSizes.map((one) => (
          <label key={one.key} className={one.key === size ? 'type-size-one chosen' : 'type-size-one'}>
            <input type="radio" name="type-size" checked={one.key === size} onChange={() => choose(one.key)} />
            {one.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
