import { Button, Select } from 'antd'
import { useState } from 'react'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { CheckedView, ShownClaim } from '../checked-view.ts'
import { requests } from './requests.ts'

interface EnterClaimProps {
  readonly view: CheckedView
  readonly claim: ShownClaim
  readonly refresh: () => Promise<void>
}

/** The year's tasks: what has to be seen to is one of them. */
const task = 'plan-task'

/** Makes a draft of the record that would prove the claim, or a task to see to it. */
export function EnterClaim({ view, claim, refresh }: EnterClaimProps) {
  const notice = useNotice()
  const mayEnter = (type: string | null) => view.types.some(({ name }) => name === type)
  const [type, setType] = useState(mayEnter(claim.recordType) ? claim.recordType : null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const enter = async (name: string): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      const made = await requests.enter(view.id, view.number, claim.key, name)
      await refresh()
      notice.done(name === task ? `已列为待办“${made.title}”（草稿）` : `已登记草稿“${made.title}”，请填全后归档`)
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {error !== null && <Trouble inline error={error} />}
      <div className="checking-card-acts no-print">
        <Select<string | null>
          size="small"
          aria-label="补记到哪一类台账"
          className="claim-type"
          placeholder="选台账"
          value={type}
          onChange={setType}
          options={view.types.map(({ name, title }) => ({ value: name, label: title }))}
        />
        <Button size="small" loading={busy} disabled={type === null} onClick={() => type !== null && void enter(type)}>
          补记草稿
        </Button>
        {mayEnter(task) && (
          <Button size="small" disabled={busy} onClick={() => void enter(task)}>
            列为待办
          </Button>
        )}
      </div>
    </>
  )
}
