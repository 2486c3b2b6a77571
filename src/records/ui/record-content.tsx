import { useRef, useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { FindingList } from '#web-kit/finding-list.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { StateTag } from '#web-kit/state-tag.tsx'
import type { RecordView } from '../api.ts'
import { EditRecord } from './edit-record.tsx'
import { EvidencePanel } from './evidence.tsx'
import { GoLink } from './go-link.tsx'
import { HistoryList } from './history-list.tsx'
import { RecordActs } from './record-acts.tsx'
import { RecordFacts } from './record-facts.tsx'
import { stateLabel, stateStage } from './state-label.ts'
import { useRecord } from './use-record.ts'

export interface RecordContentProps {
  readonly type: RecordType
  readonly id: string
}

/** Facts left, evidence and history right: the content of the record page and of the sheet beside a list. */
export function RecordContent({ type, id }: RecordContentProps) {
  const record = useRecord(type.name, id)
  if (record.isPending) return <Loading what="正在打开记录" />
  if (record.isError) return <Refused error={record.error} retry={() => void record.refetch()} />
  return <Content type={type} view={record.data} />
}

function Content({ type, view }: { readonly type: RecordType; readonly view: RecordView }) {
  /** Name of the field to start at; '' to start at the top. */
  const [editing, setEditing] = useState<string | null>(null)
  const state = useRef<HTMLDivElement>(null)
  const mayWrite = view.may.edit || view.may.correct
  return (
    <div className="record">
      <div className="record-main">
        <div className="record-state" ref={state} tabIndex={-1}>
          <StateTag label={stateLabel(type, view.state)} stage={stateStage(type, view.state)} />
          {view.version > 1 && <span className="quiet">第 {view.version} 版</span>}
          {type.pages?.map(({ to, label }) => (
            <GoLink key={to} to={to.replace('$id', view.id)} className="no-print">
              {label}
            </GoLink>
          ))}
        </div>
        {editing === null ? (
          <>
            <RecordActs type={type} view={view} onEdit={() => setEditing('')} landing={state} />
            <FindingList
              findings={view.findings}
              title={`还有 ${view.findings.length} 处要留意`}
              nameOf={(at) => type.fields[at]?.label}
              {...(mayWrite ? { onJump: setEditing } : {})}
            />
            <RecordFacts type={type} values={view.values} titles={view.titles} />
          </>
        ) : (
          <EditRecord type={type} view={view} startAt={editing} onClose={() => setEditing(null)} />
        )}
      </div>
      <div className="record-side">
        <EvidencePanel type={type} view={view} />
        <HistoryList type={type} id={view.id} version={view.version} />
      </div>
    </div>
  )
}
