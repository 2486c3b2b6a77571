import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { Icon } from '#web-kit/icon.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ReadingFile } from './use-read-file.ts'

/** A button that fills what is empty from minutes, the offer for those that were dropped, and what came of it. */
export function FillFromFile({ type, reading }: { readonly type: RecordType; readonly reading: ReadingFile }) {
  const input = useRef<HTMLInputElement>(null)
  const news = useRef<HTMLDivElement>(null)
  const { offered, told, error } = reading
  // Files are let go of anywhere on a long page.
  useEffect(() => {
    if (offered !== null || told !== null) news.current?.scrollIntoView({ block: 'center' })
  }, [offered, told])
  return (
    <div className="fill-from-file no-print">
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.doc,.wps,.txt"
        aria-label="从纪要填写"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) reading.read(file)
          event.target.value = ''
        }}
      />
      <p className="fill-line">
        <Button icon={<Icon name="file" />} loading={reading.isBusy} onClick={() => input.current?.click()}>
          从纪要填写
        </Button>
        <span className="quiet">读取 Word 或文本文件，只填空白项，文件留作佐证材料。</span>
      </p>
      <div ref={news} role="status">
        {offered !== null && (
          <p className="form-note">
            已放入“{offered.name}”。要用它填写空白项吗？
            <Button type="link" size="small" onClick={() => reading.read(offered)}>
              用它填写
            </Button>
            <Button type="link" size="small" onClick={reading.dismiss}>
              不用
            </Button>
          </p>
        )}
        {told !== null && <Told type={type} told={told} />}
      </div>
      {error !== null && <Trouble inline error={error} kept="已填的内容没有改动，文件仍可作为佐证材料上传。" />}
    </div>
  )
}

function Told({ type, told }: { readonly type: RecordType; readonly told: NonNullable<ReadingFile['told']> }) {
  const { name, taken, proposal } = told
  return (
    <div className="form-note">
      <p>
        {taken === 0
          ? `没有从“${name}”里认出可以填入空白项的内容。`
          : `已从“${name}”填入 ${taken} 项，请逐项核对后再保存。已有内容的没有改动。`}
      </p>
      {proposal.unknown.map(({ field, names }) => (
        <p key={field}>
          {type.fields[field]?.label ?? field}中没有认准：{names.join('、')}（名册里没有，或不止一人），请自行选择。
        </p>
      ))}
    </div>
  )
}
