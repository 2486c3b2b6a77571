import { Button } from 'antd'
import type { ReactNode } from 'react'
import { RequestRefused } from './client.ts'
import { FindingList } from './finding-list.tsx'

export interface TroubleProps {
  /** A refusal speaks for itself; anything else is told as a fault of the program. */
  readonly error: unknown
  /** What was kept: 已填的内容存在草稿里。 */
  readonly kept?: ReactNode
  /** What to do, where trying again is not the answer. */
  readonly cure?: ReactNode
  readonly retry?: () => void
  /** What a place in the findings is called: field name → label. */
  readonly nameOf?: ((at: string) => string | undefined) | undefined
  /** Inside a page or form, not in place of it. */
  readonly inline?: boolean
}

/** Something went wrong: what happened, what was kept, what to do, the number to quote. */
export function Trouble({ error, kept, cure, retry, nameOf, inline = false }: TroubleProps) {
  const told = tell(error)
  return (
    <section className={inline ? 'trouble trouble-inline' : 'blank trouble'} role="alert">
      {inline ? <p className="trouble-title">{told.message}</p> : <h2>{told.message}</h2>}
      {told.findings.length > 0 && (
        <FindingList findings={told.findings} {...(nameOf === undefined ? {} : { nameOf })} />
      )}
      {kept !== undefined && <p>{kept}</p>}
      <p>{cure ?? told.cure}</p>
      {told.requestId !== null && (
        <p className="quiet">
          求助时请报编号 <span className="tabular trouble-number">{told.requestId}</span>
        </p>
      )}
      {retry !== undefined && (
        <div className="blank-ways">
          <Button onClick={retry}>再试一次</Button>
        </div>
      )}
    </section>
  )
}

function tell(error: unknown) {
  if (error instanceof RequestRefused) {
    const { message, findings, requestId, code } = error
    return { message, findings, requestId, cure: cures[code] ?? null }
  }
  return {
    message: '这一页没有打开。',
    findings: [],
    requestId: null,
    cure: '请刷新页面；如仍不能打开，请联系系统管理员。',
  }
}

const cures: Readonly<Record<string, string>> = {
  offline: '请检查网络或稍候片刻，再试一次。',
  unavailable: '请稍候再试；如一直如此，请联系系统管理员。',
  broken: '请刷新页面；如仍如此，请联系系统管理员。',
}
