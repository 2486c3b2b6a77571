import { useState } from 'react'

export interface Sending {
  readonly busy: boolean
  readonly error: unknown
  /** Runs it; a refusal is kept for the page to tell. */
  readonly send: (work: () => Promise<void>) => Promise<void>
}

/** One request under way, and what it was refused for. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  async function send(work: () => Promise<void>): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, send }
}
