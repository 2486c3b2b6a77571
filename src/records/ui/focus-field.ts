import { fieldId } from './field-row.tsx'

/** Brings a field into sight and puts the cursor in it. */
export function focusField(name: string): void {
  const box = document.getElementById(`${fieldId(name)}-box`)
  const control = box?.querySelector<HTMLElement>('input, textarea, select, button')
  box?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
