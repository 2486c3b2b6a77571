import { useQueryClient } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { uploadEvidence } from '#records/ui/upload-evidence.ts'
import { useRecord } from '#records/ui/use-record.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import type { Candidate } from '../../engine/keeper-api.ts'
import { exam as examType } from '../../exam-record.ts'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

export interface OfCandidateProps {
  readonly exam: string
  /** `null`: closed. */
  readonly candidate: Candidate | null
  readonly onClose: () => void
}

/** Who need not sit, why, and the file that proves it. */
export function ExemptDialog({ exam, candidate, onClose }: OfCandidateProps) {
  const [evidence, setEvidence] = useState<string | null>(null)
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={candidate !== null}
      title={`免考：${candidate?.name ?? ''}`}
      noteLabel="理由"
      noteRequired
      verb="免考"
      onConfirm={async (reason) => {
        await requests.act('exempt', exam, { person: candidate?.person, reason, evidence })
        await renewed('已免考')
      }}
      onClose={() => {
        setEvidence(null)
        onClose()
      }}
    >
      <p>免考的不计入应考人数。</p>
      <Proof exam={exam} chosen={evidence} onChoose={setEvidence} />
    </ConfirmWithNote>
  )
}

interface ProofProps {
  readonly exam: string
  readonly chosen: string | null
  readonly onChoose: (file: string | null) => void
}

/** One of the files of the exam's record, or one that is put there now. */
function Proof({ exam, chosen, onChoose }: ProofProps) {
  const cache = useQueryClient()
  const record = useRecord(examType.name, exam)
  const [fault, setFault] = useState<string | null>(null)
  const files = record.data?.files.filter(({ withdrawnAt }) => withdrawnAt === null) ?? []
  const add = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setFault(null)
    try {
      const kept = await uploadEvidence({ type: examType.name, id: exam }, { file, factOn: '' }, () => undefined)
      await cache.invalidateQueries({ queryKey: ['records', examType.name, 'record', exam] })
      onChoose(kept.id)
    } catch (error) {
      setFault(error instanceof Error ? error.message : '文件没有传上去，请再试一次。')
    }
  }
  return (
    <FieldBox label="证明材料" hint="存在考试记录的佐证材料里。" {...(fault === null ? {} : { error: fault })}>
      {(links) => (
        <div className="keep-proof">
          <Select
            {...links}
            allowClear
            placeholder={files.length === 0 ? '还没有佐证材料' : '从佐证材料里选'}
            value={chosen}
            options={files.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => onChoose(id ?? null)}
          />
          <label className="keep-file">
            上传证明
            <input type="file" onChange={(event) => void add(event.target.files?.[0])} />
          </label>
        </div>
      )}
    </FieldBox>
  )
}

/** Back on the list of those who have to sit. */
export function WithdrawExemptionDialog({ exam, candidate, onClose }: OfCandidateProps) {
  const renewed = useRenewed(exam)
  return (
    <ConfirmWithNote
      open={candidate !== null}
      title={`撤销免考：${candidate?.name ?? ''}`}
      noteLabel="理由"
      noteRequired
      verb="撤销免考"
      onConfirm={async (reason) => {
        await requests.act('withdraw-exemption', exam, { person: candidate?.person, reason })
        await renewed('已撤销免考')
      }}
      onClose={onClose}
    />
  )
}
