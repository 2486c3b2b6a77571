import { type ReactNode, useId } from 'react'

/** What the control must carry so that label, hint and error belong to it. */
export interface FieldLinks {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

export interface FieldBoxProps {
  readonly label: string
  readonly required?: boolean
  /** One sentence where people err. */
  readonly hint?: ReactNode
  /** Said beside the field, with the cure. */
  readonly error?: ReactNode
  /** Where a filled-in value comes from: 取自学习计划. */
  readonly from?: ReactNode
  /** Id of the control; made up unless told. Findings jump to it. */
  readonly id?: string
  /** For groups of radio buttons or boxes: a fieldset instead of one label. */
  readonly group?: boolean
  readonly children: (links: FieldLinks) => ReactNode
}

/** Label above, control, hint and error below. `<FieldBox label="姓名">{(links) => <Input {...links} />}</FieldBox>` */
export function FieldBox(props: FieldBoxProps) {
  const made = useId()
  const id = props.id ?? made
  const hintId = props.hint === undefined ? undefined : `${id}-hint`
  const errorId = props.error === undefined ? undefined : `${id}-error`
  const described = [errorId, hintId].filter((one) => one !== undefined).join(' ')
  const links: FieldLinks = {
    id,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': props.error === undefined ? undefined : true,
    'aria-required': props.required === true ? true : undefined,
  }
  const words = (
    <>
      {props.label}
      {props.required === true && <span className="field-required">必填</span>}
      {props.from !== undefined && <span className="field-from quiet">{props.from}</span>}
    </>
  )
  const rest = (
    <>
      {props.children(links)}
      {props.error !== undefined && (
        <p id={errorId} className="field-error" role="alert">
          {props.error}
        </p>
      )}
      {props.hint !== undefined && (
        <p id={hintId} className="field-hint quiet">
          {props.hint}
        </p>
      )}
    </>
  )
  if (props.group === true) {
    return (
      <fieldset className="field-box" id={`${id}-box`} aria-describedby={links['aria-describedby']}>
        <legend className="field-label">{words}</legend>
        {rest}
      </fieldset>
    )
  }
  return (
    <div className="field-box" id={`${id}-box`}>
      <label className="field-label" htmlFor={id} id={`${id}-label`}>
        {words}
      </label>
      {rest}
    </div>
  )
}
