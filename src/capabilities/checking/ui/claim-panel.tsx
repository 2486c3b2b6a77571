import { useState } from 'react'
import type { CheckedView } from '../checked-view.ts'
import type { ClaimStatus } from '../ledger/claim-standing.ts'
import { ClaimCard } from './claim-card.tsx'
import { claimStatuses, statusOrder } from './claim-words.ts'

interface ClaimPanelProps {
  readonly view: CheckedView
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
  readonly refresh: () => Promise<void>
}

/** Everything the text claims beside what the ledger has of it. */
export function ClaimPanel({ view, chosen, onChoose, refresh }: ClaimPanelProps) {
  const [status, setStatus] = useState<ClaimStatus | ''>('')
  if (!view.beside.ledger) {
    return <p>其他单位的文稿不对照本单位的台账。文中共有{view.claims.length}处所述，可在“核查结果”里看哪些缺少依据。</p>
  }
  const counts = Map.groupBy(view.claims, (claim) => claim.status)
  const shown = view.claims.filter((claim) => status === '' || claim.status === status)
  return (
    <section className="stack">
      <p className="quiet">
        对照{view.year}年度台账。没有依据的，可以补记一条草稿，填全、归档后就有了依据；暂时补不了的，列为待办。
      </p>
      <fieldset aria-label="按依据" className="checking-kinds">
        <button type="button" aria-pressed={status === ''} onClick={() => setStatus('')}>
          全部 <span className="tabular">{view.claims.length}</span>
        </button>
        {statusOrder
          .filter((one) => counts.has(one))
          .map((one) => (
            <button key={one} type="button" aria-pressed={status === one} onClick={() => setStatus(one)}>
              {claimStatuses[one].word} <span className="tabular">{counts.get(one)?.length}</span>
            </button>
          ))}
      </fieldset>
      <ul className="checking-cards" aria-label="所述与台账">
        {shown.map((claim) => (
          <ClaimCard
            key={claim.key}
            view={view}
            claim={claim}
            isChosen={claim.key === chosen}
            onChoose={() => onChoose(claim.key)}
            refresh={refresh}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">没有这样的所述。</p>}
    </section>
  )
}
