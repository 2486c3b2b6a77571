import type { RecordType } from '#kernel/record-type.ts'
import { EvidenceTerms, FileDrop, FileQueue } from './file-queue.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import type { Uploads } from './use-uploads.ts'

export interface NewEvidenceProps {
  readonly type: RecordType
  readonly uploads: Uploads
  readonly onFiles: (files: readonly File[]) => void
}

/** Files dropped or pasted anywhere on the page wait here until the record is there. */
export function NewEvidence({ type, uploads, onFiles }: NewEvidenceProps) {
  const isOver = useDroppedFiles(onFiles)
  return (
    <section className="form-group">
      <h2>佐证材料</h2>
      {type.evidence !== undefined && <p className="quiet">{evidenceWords(type)}</p>}
      <FileDrop isOver={isOver} onFiles={onFiles}>
        <EvidenceTerms />
      </FileDrop>
      <FileQueue uploads={uploads} />
    </section>
  )
}

function evidenceWords(type: RecordType): string {
  const needed = type.evidence
  if (needed === undefined) return ''
  const state = type.workflow.states[needed.before] ?? ''
  return `转为“${state}”之前，至少要有 ${needed.min} 份佐证材料。`
}
