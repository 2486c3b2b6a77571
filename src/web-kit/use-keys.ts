import { useEffect, useRef } from 'react'

/** `KeyboardEvent.key` → what to do: { '/': focusSearch, n: enterNew, ArrowDown: next, Enter: open }. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Keys of the page: silent while someone types, in a dialog, and with Ctrl, Alt or Meta. */
export function useKeys(keys: Keys, enabled = true): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent): void => {
      const act = latest.current[event.key]
      if (act === undefined || isTaken(event)) return
      event.preventDefault()
      act(event)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [enabled])
}

const typing = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]'
const dialogs = '[role="dialog"][aria-modal="true"], .ant-modal-wrap'

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return true
  const target = event.target
  if (!(target instanceof Element)) return false
  if (target.closest(typing) !== null || target.closest(dialogs) !== null) return true
  return (event.key === 'Enter' || event.key === ' ') && target.closest('button, a, summary, [role="button"]') !== null
}
