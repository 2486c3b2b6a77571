import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

export interface DisclosureProps {
  readonly label: ReactNode
  /** Name for a screen reader where the label is a picture. */
  readonly name?: string
  readonly className?: string
  readonly children: (close: () => void) => ReactNode
}

/** Lists and calendars that a control of the panel opens stand elsewhere in the page, and still belong to it. */
const opened = '.ant-select-dropdown, .ant-popover'

/** A button that opens a small panel under itself. Escape, a click outside or leaving it by Tab closes it. */
export function Disclosure({ label, name, className, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const outside = (event: Event): void => {
      if (!(event.target instanceof Element) || event.target.closest(opened) !== null) return
      if (box.current?.contains(event.target) === false) setOpen(false)
    }
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    addEventListener('keydown', closeByKey)
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
      removeEventListener('keydown', closeByKey)
    }
  }, [open])
  return (
    <div className={`disclosure ${className ?? ''}`} ref={box}>
      <button
        type="button"
        ref={button}
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className="disclosure-panel" id={id} tabIndex={-1}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  )
}
