import type { KeyboardEvent } from 'react'

/** For the list around cards: arrows walk from one to the next, which is thereby chosen. */
export function stepBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (move === undefined) return
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('.checking-card-head')]
  const at = heads.findIndex((head) => head.closest('li')?.contains(document.activeElement) === true)
  const next = heads[at + move]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.click()
}
