/** Puts the focus on the opener of the next or previous row; the first where none has it. */
export function moveFocus(table: HTMLElement | null, by: 1 | -1): void {
  const openers = [...(table?.querySelectorAll<HTMLElement>('[data-opener]') ?? [])]
  const { activeElement } = document
  const at = activeElement instanceof HTMLElement ? openers.indexOf(activeElement) : -1
  const next = openers[at === -1 ? 0 : Math.min(openers.length - 1, Math.max(0, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
