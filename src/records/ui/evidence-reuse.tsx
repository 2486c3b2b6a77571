import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { client } from '#web-kit/client.ts'
import { dateWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { useNotice } from '#web-kit/use-notice.ts'
import type { EvidenceHit } from '../api.ts'
import { useSettled } from './record-search.ts'

export interface EvidenceReuseProps {
  readonly open: boolean
  readonly type: string
  readonly id: string
  readonly onClose: () => void
}

/** One file may prove several records: find it and let it prove this one too. */
export function EvidenceReuse({ open, type, id, onClose }: EvidenceReuseProps) {
  return (
    <Modal open={open} width={640} title="用已有的材料" footer={null} onCancel={onClose} destroyOnHidden>
      <Search type={type} id={id} onDone={onClose} />
    </Modal>
  )
}

function Search({ type, id, onDone }: { readonly type: string; readonly id: string; readonly onDone: () => void }) {
  const [text, setText] = useState('')
  const [error, setError] = useState<unknown>(null)
  const asked = useSettled(text.trim())
  const cache = useQueryClient()
  const notice = useNotice()
  const hits = useQuery({
    queryKey: ['evidence', asked],
    queryFn: ({ signal }) => client.get<readonly EvidenceHit[]>('/api/evidence', { query: { text: asked }, signal }),
  })
  async function reuse(evidenceId: string): Promise<void> {
    try {
      await client.post(`/api/records/${type}/${id}/evidence/reuse`, { evidenceId })
      notice.done('已用作佐证')
      await cache.invalidateQueries()
      onDone()
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <div className="stack">
      <Input
        autoFocus
        allowClear
        value={text}
        aria-label="按文件名查找"
        placeholder="按文件名查找，如 签到表"
        onChange={(event) => setText(event.target.value)}
      />
      {error !== null && <Trouble inline error={error} />}
      {hits.isPending && <Loading what="正在查找" lines={3} />}
      {hits.isError && <Trouble inline error={hits.error} />}
      {hits.data?.length === 0 && <p className="quiet">没有名称相符的材料。</p>}
      <ul className="reuse-list">
        {hits.data?.map((hit) => (
          <li key={hit.id}>
            <div>
              <p>{hit.name}</p>
              <p className="quiet">
                {hit.factOn !== null && `${dateWords(hit.factOn, false)}；`}现用于“{hit.recordTitle}”
              </p>
            </div>
            <Button size="small" onClick={() => void reuse(hit.id)}>
              用这份
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
