let first = true

/** After a change of page the reader starts at its heading; the first page of a visit starts at the top. */
export function claimFocus(heading: HTMLElement | null): void {
  const keep = first || document.activeElement?.matches('input, textarea, [role="combobox"]') === true
  first = false
  if (!keep) heading?.focus({ preventScroll: true })
}
