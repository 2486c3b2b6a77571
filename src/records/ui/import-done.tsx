import { Button } from 'antd'
import type { RecordType } from '#kernel/record-type.ts'
import { Icon } from '#web-kit/icon.tsx'
import type { ImportPreview, ImportResult } from '../api.ts'
import { places } from './places.ts'
import { RefusedWords } from './refused-words.tsx'
import { useGo } from './use-go.ts'

export interface ImportDoneProps {
  readonly type: RecordType
  readonly preview: ImportPreview
  readonly result: ImportResult
  readonly onAgain: () => void
}

/** Last step: what was saved, what was not and why. */
export function ImportDone({ type, preview, result, onAgain }: ImportDoneProps) {
  const go = useGo()
  return (
    <div className="stack">
      <h2 role="status">
        已新增 {result.created} 条，更正 {result.changed} 条
        {result.refused.length > 0 && `，${result.refused.length} 条没有办成`}。
      </h2>
      {preview.counts.faulty > 0 && (
        <p>有误的 {preview.counts.faulty} 行没有导入，改好后可再导入同一张表，已有的不会重复。</p>
      )}
      <ul className="outcome">
        {result.refused.map((one) => (
          <li key={one.row}>
            <strong>
              第 {one.row} 行 {one.title}
            </strong>
            <RefusedWords message={one.message} findings={one.findings} />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button type="primary" onClick={() => go(places.list(type.name))}>
          查看{type.title}
        </Button>
        {preview.counts.faulty + result.refused.length > 0 && (
          <Button icon={<Icon name="download" />} href={places.receipt(type.name, preview.id)}>
            下载错误回执
          </Button>
        )}
        <Button onClick={onAgain}>再导入一张</Button>
      </div>
    </div>
  )
}
