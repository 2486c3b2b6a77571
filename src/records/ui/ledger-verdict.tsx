import { Button } from 'antd'
import { useState } from 'react'
import { client } from '#web-kit/client.ts'
import { Icon } from '#web-kit/icon.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { LedgerVerdict as Verdict } from '../api.ts'

/** Counts the whole chain again on demand and tells whether anyone tampered with it. */
export function LedgerVerdict() {
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  async function verify(): Promise<void> {
    setBusy(true)
    setError(null)
    setVerdict(null)
    await client.get<Verdict>('/api/ledger/verify').then(setVerdict, setError)
    setBusy(false)
  }
  return (
    <div className="ledger-verdict no-print">
      <Button icon={<Icon name="link" />} loading={busy} onClick={() => void verify()}>
        校验台账链
      </Button>
      <p role="status">{verdict !== null && <Words verdict={verdict} />}</p>
      {error !== null && <Trouble inline error={error} />}
    </div>
  )
}

function Words({ verdict: { acts, broken } }: { readonly verdict: Verdict }) {
  if (broken === null) return <span className="tone-green">台账链完整：{acts} 条留痕逐条核对，未被改动。</span>
  return (
    <span className="tone-vermilion">
      台账链在第 {broken.seq} 条断开：{broken.what}。此前 {acts} 条完整。请立即报告，并保留现有数据和备份。
    </span>
  )
}
