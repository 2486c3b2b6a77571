import { useEffect, useRef } from 'react'

export interface SittingKeys {
  readonly choose: (key: string) => boolean
  readonly step: (by: 1 | -1) => void
  readonly mark: () => void
  readonly help: () => void
}

const typing = 'textarea, input:not([type="radio"]):not([type="checkbox"]), [role="dialog"]'

/** A–F or 1–9 chooses, Enter goes on (with Shift back), M marks for later, ? tells all this. Silent while someone types. */
export function useSittingKeys(keys: SittingKeys, enabled: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent): void => {
      const { target, key } = event
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      if (target instanceof Element && target.closest(typing) !== null) return
      if (key === 'Enter') {
        if (target instanceof Element && target.closest('button, a') !== null) return
        latest.current.step(event.shiftKey ? -1 : 1)
      } else if (key === '?') latest.current.help()
      else if (latest.current.choose(key)) event.preventDefault()
      else if (key === 'm' || key === 'M') latest.current.mark()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [enabled])
}
