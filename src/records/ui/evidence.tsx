import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { Evidence } from '#kernel/evidence.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import type { RecordView } from '../api.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { EvidencePreview } from './evidence-preview.tsx'
import { EvidenceReuse } from './evidence-reuse.tsx'
import { EvidenceTerms, FileDrop, FileQueue } from './file-queue.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import { useUploads } from './use-uploads.ts'

export interface EvidencePanelProps {
  readonly type: RecordType
  readonly view: RecordView
}

/** The files that prove a record: hand in, look, replace, reuse, withdraw. */
export function EvidencePanel({ type, view }: EvidencePanelProps) {
  const [shown, setShown] = useState<Evidence | null>(null)
  const current = view.files.filter((file) => file.withdrawnAt === null)
  const past = view.files.filter((file) => file.withdrawnAt !== null)
  return (
    <section className="record-evidence" aria-label="佐证材料">
      <h2>
        佐证材料 <span className="quiet">{current.length} 份</span>
      </h2>
      {current.length === 0 && <p className="quiet">{noneYet(type)}</p>}
      <ul>
        {current.map((file) => (
          <EvidenceLine key={file.id} file={file} view={view} onShow={() => setShown(file)} />
        ))}
      </ul>
      {past.length > 0 && (
        <details className="no-print">
          <summary>已撤回或被替换的 {past.length} 份</summary>
          <ul>
            {past.map((file) => (
              <EvidenceLine key={file.id} file={file} view={view} onShow={() => setShown(file)} />
            ))}
          </ul>
        </details>
      )}
      {view.may.attach && <HandIn type={type} view={view} />}
      <EvidencePreview file={shown} onClose={() => setShown(null)} />
    </section>
  )
}

function HandIn({ type, view }: EvidencePanelProps) {
  const uploads = useUploads()
  const [isBusy, setBusy] = useState(false)
  const [isReusing, setReusing] = useState(false)
  const cache = useQueryClient()
  const notice = useNotice()
  const factOn = type.on === undefined ? null : view.values[type.on]
  const add = (files: readonly File[]): void => uploads.add(files, typeof factOn === 'string' ? { factOn } : {})
  const isOver = useDroppedFiles(add)
  async function send(): Promise<void> {
    setBusy(true)
    const failed = await uploads.send({ type: type.name, id: view.id })
    await cache.invalidateQueries()
    setBusy(false)
    if (failed === 0) notice.done('材料已收下')
  }
  return (
    <div className="hand-in no-print">
      <FileDrop isOver={isOver} onFiles={add}>
        <EvidenceTerms />
      </FileDrop>
      <FileQueue uploads={uploads} />
      <div className="row">
        {uploads.queue.length > 0 && (
          <Button type="primary" loading={isBusy} onClick={() => void send()}>
            上传 {uploads.queue.length} 个文件
          </Button>
        )}
        <Button type="link" className="flush" onClick={() => setReusing(true)}>
          用已有的材料
        </Button>
      </div>
      <EvidenceReuse open={isReusing} type={type.name} id={view.id} onClose={() => setReusing(false)} />
    </div>
  )
}

function noneYet(type: RecordType): string {
  if (type.evidence === undefined) return '还没有材料。'
  const state = type.workflow.states[type.evidence.before] ?? ''
  return `还没有材料。转为“${state}”之前，至少要有 ${type.evidence.min} 份。`
}
