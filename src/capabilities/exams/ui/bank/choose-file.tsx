import { Button, Input } from 'antd'
import { useState } from 'react'
import { useMe } from '#records/ui/context.tsx'
import { FileDrop } from '#records/ui/file-queue.tsx'
import { useDroppedFiles } from '#records/ui/use-dropped-files.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import { question } from '../../bank/question-record.ts'
import { useSending } from '../use-sending.ts'
import { requests } from './requests.ts'

/** A file or a text that was pasted, with what is the same for all its questions. */
export function ChooseFile({ onRead }: { readonly onRead: (preview: ImportPreview) => void }) {
  const [pasted, setPasted] = useState('')
  const [madeOn, setMadeOn] = useState(useMe().today)
  const [source, setSource] = useState('')
  const { busy, error, send } = useSending()
  const read = (file: Blob, name: string) =>
    send(async () => onRead(await requests.read(file, name, { madeOn, source })))
  const takeFirst = ([file]: readonly File[]): void => {
    if (file !== undefined) void read(file, file.name)
  }
  const isOver = useDroppedFiles(takeFirst)
  return (
    <div className="stack bank-choose">
      <Facts madeOn={madeOn} source={source} onMadeOn={setMadeOn} onSource={setSource} />
      {error !== null && <Trouble inline error={error} kept="什么都没有保存，可以换一个文件再试。" />}
      <FileDrop isOver={isOver} multiple={false} accept=".docx,.doc,.wps,.txt" onFiles={takeFirst}>
        {busy ? '正在读取……' : '选择或拖入试题文件（.docx、.doc、.wps、.txt）'}
      </FileDrop>
      <FieldBox label="或者把试题贴在这里">
        {(links) => (
          <Input.TextArea
            {...links}
            rows={8}
            value={pasted}
            placeholder={example}
            onChange={(event) => setPasted(event.target.value)}
          />
        )}
      </FieldBox>
      <p>
        <Button
          type="primary"
          loading={busy}
          disabled={pasted.trim() === ''}
          onClick={() => void read(new Blob([pasted]), '粘贴的文字.txt')}
        >
          读取
        </Button>
      </p>
      <p className="quiet">
        认得的写法：题型标题（一、单项选择题）、题号、选项各一行或者排在一行、答案写在题干括号里或者“答案：”之后、答案集中在文末、
        “解析：”“依据：”“难度：”。扫描件和图片里的题目读不出来。
      </p>
    </div>
  )
}

interface FactsProps {
  readonly madeOn: string
  readonly source: string
  readonly onMadeOn: (madeOn: string) => void
  readonly onSource: (source: string) => void
}

function Facts({ madeOn, source, onMadeOn, onSource }: FactsProps) {
  return (
    <div className="bank-facts">
      <FieldBox label={question.fields.madeOn.label} hint="按哪一天的法律文本命的题；不清楚的写文件的日期。">
        {(links) => <Input {...links} type="date" value={madeOn} onChange={(event) => onMadeOn(event.target.value)} />}
      </FieldBox>
      <FieldBox label={question.fields.source.label} hint="如：上级普法办下发、自编。可以不填。">
        {(links) => (
          <Input {...links} value={source} maxLength={200} onChange={(event) => onSource(event.target.value)} />
        )}
      </FieldBox>
    </div>
  )
}

const example = `一、单项选择题
1．国家宪法日是每年的（D）。
A．3月5日　B．9月20日　C．12月2日　D．12月4日
依据：《全国人民代表大会常务委员会关于设立国家宪法日的决定》`
