import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { Evidence, TextFault } from '#kernel/evidence.ts'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { dateWords, instantWords } from '#web-kit/date-words.ts'
import type { RecordView } from '../api.ts'
import { sizeInWords } from './file-words.ts'
import { useEvidenceChanges } from './use-evidence-changes.ts'

export interface EvidenceLineProps {
  readonly file: Evidence
  readonly view: RecordView
  readonly onShow: () => void
}

/** One file: its name opens it; beneath, its dates and what may be done with it. */
export function EvidenceLine({ file, view, onShow }: EvidenceLineProps) {
  const [isPrintShown, setPrintShown] = useState(false)
  return (
    <li className="evidence-line">
      <button type="button" className="link-button evidence-name" onClick={onShow}>
        {file.name}
      </button>
      <p className="quiet">
        {file.factOn !== null && `所记日期 ${dateWords(file.factOn, false)}；`}
        {file.filedBy} {instantWords(file.filedAt)} 上传；{sizeInWords(file.size)}
        {file.version > 1 && `；第 ${file.version} 版`}
        {file.withdrawnAt !== null && `；${instantWords(file.withdrawnAt)} 起不再使用`}
        {file.textFault && file.withdrawnAt === null && `；${faultWords[file.textFault]}`}
      </p>
      <div className="evidence-acts no-print">
        <a href={`/api/evidence/${file.id}/content?download=1`} download={file.name}>
          下载
        </a>
        <button
          type="button"
          className="link-button"
          aria-expanded={isPrintShown}
          onClick={() => setPrintShown(!isPrintShown)}
        >
          内容指纹
        </button>
        {view.may.attach && file.withdrawnAt === null && <Changes file={file} view={view} />}
      </div>
      {isPrintShown && (
        <p className="fingerprint">
          国密 SM3：<span className="tabular">{file.sm3}</span>
          <br />
          内容一字不差，指纹才会相同。
        </p>
      )}
    </li>
  )
}

/** Why nothing of it is found by its text. */
const faultWords: Readonly<Record<TextFault, string>> = {
  scanned: '扫描件，没有文字，只能按文件名查找',
  locked: '设有打开密码，只能按文件名查找',
  marked: '文件里有密级标志，请撤回',
  failed: '文字没有读出来，只能按文件名查找',
}

/** Who filed it, by name; an id without a name is not shown. */
function Changes({ file, view }: { readonly file: Evidence; readonly view: RecordView }) {
  const input = useRef<HTMLInputElement>(null)
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { isBusy, replace, withdraw } = useEvidenceChanges(file, view)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          void replace(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {isBusy ? (
        <Button type="text" size="small" loading>
          正在上传
        </Button>
      ) : (
        <button type="button" className="link-button" onClick={() => input.current?.click()}>
          换新版本
        </button>
      )}
      <button type="button" className="link-button" onClick={() => setWithdrawing(true)}>
        撤回
      </button>
      <ConfirmWithNote
        open={isWithdrawing}
        danger
        title={`撤回“${file.name}”`}
        noteLabel="撤回的理由"
        noteRequired
        verb="撤回"
        onConfirm={withdraw}
        onClose={() => setWithdrawing(false)}
      >
        <p>撤回后这份材料不再作为佐证，文件和撤回的理由仍会留存。</p>
      </ConfirmWithNote>
    </>
  )
}
