import { Button, Progress } from 'antd'
import { type ReactNode, useRef } from 'react'
import { Icon } from '#web-kit/icon.tsx'
import { useMe } from './context.tsx'
import { DateInput } from './date-input.tsx'
import { sizeInWords } from './file-words.ts'
import type { QueuedFile, Uploads } from './use-uploads.ts'

/** Files that wait to be sent: each with the date of the fact it shows, its progress and its trouble. */
export function FileQueue({ uploads }: { readonly uploads: Uploads }) {
  if (uploads.queue.length === 0) return null
  return (
    <ul className="file-queue" aria-label="待上传的文件">
      {uploads.queue.map((one) => (
        <li key={one.key}>
          <div className="file-name">
            <Icon name="file" />
            <span className="file-title">{one.file.name}</span>
            <span className="quiet">{sizeInWords(one.file.size)}</span>
            {one.state !== 'sending' && (
              <Button
                type="text"
                size="small"
                icon={<Icon name="close" size={16} />}
                aria-label={`不传“${one.file.name}”`}
                onClick={() => uploads.remove(one.key)}
              />
            )}
          </div>
          <QueuedState one={one} onDate={(day) => uploads.date(one.key, day)} />
        </li>
      ))}
    </ul>
  )
}

function QueuedState({ one, onDate }: { readonly one: QueuedFile; readonly onDate: (day: string) => void }) {
  if (one.state === 'sending') {
    return <Progress percent={Math.round(one.share * 100)} size="small" aria-label={`正在上传“${one.file.name}”`} />
  }
  return (
    <div className="file-date">
      <span className="quiet">材料所记的日期</span>
      <DateInput day={one.factOn} label={`“${one.file.name}”所记的日期`} placeholder="不清楚可不填" onChange={onDate} />
      {one.state === 'failed' && (
        <p className="field-error" role="alert">
          没有传上：{one.trouble}
        </p>
      )}
    </div>
  )
}

/** A place to drop files on, which is also a button to choose them. */
export function FileDrop(props: {
  readonly children: ReactNode
  readonly isOver: boolean
  readonly multiple?: boolean
  readonly accept?: string
  readonly onFiles: (files: readonly File[]) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={`file-drop${props.isOver ? ' is-over' : ''}`}>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.multiple ?? true}
        accept={props.accept}
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button icon={<Icon name="upload" />} onClick={() => input.current?.click()}>
        选择文件
      </Button>
      <span className="quiet">{props.isOver ? '松开即可放入' : props.children}</span>
    </div>
  )
}

/** What may be handed in. */
export function EvidenceTerms() {
  const { evidenceMaxBytes } = useMe()
  return (
    <>
      可一次选多个，也可把文件拖到或粘贴到本页任何位置。单个文件不超过 {sizeInWords(evidenceMaxBytes)}。
      <strong>涉密文件一律不得上传。</strong>
    </>
  )
}
