import { Button, Progress } from 'antd'
import { useState } from 'react'
import type { RecordType } from '#kernel/record-type.ts'
import { upload } from '#web-kit/client.ts'
import { Icon } from '#web-kit/icon.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ImportPreview } from '../api.ts'
import { FileDrop } from './file-queue.tsx'
import { sizeInWords } from './file-words.ts'
import { addFiles, type ImportFiles } from './import-files.ts'
import { places } from './places.ts'
import { useDroppedFiles } from './use-dropped-files.ts'

export interface ImportChooseProps {
  readonly type: RecordType
  readonly onPreview: (preview: ImportPreview) => void
}

/** First step: the template, the workbook, and the files its rows name. */
export function ImportChoose({ type, onPreview }: ImportChooseProps) {
  const [files, setFiles] = useState<ImportFiles>({ workbook: null, evidence: [] })
  const [share, setShare] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const add = (dropped: readonly File[]): void => setFiles((before) => addFiles(before, dropped))
  const isOver = useDroppedFiles(add)
  async function look(): Promise<void> {
    if (files.workbook === null) return
    const form = new FormData()
    form.append('workbook', files.workbook, files.workbook.name)
    for (const file of files.evidence) form.append('files', file, file.name)
    setShare(0)
    setError(null)
    try {
      onPreview(await upload<ImportPreview>(`/api/records/${type.name}/imports`, form, { onProgress: setShare }))
    } catch (refused) {
      setError(refused)
    } finally {
      setShare(null)
    }
  }
  return (
    <div className="import-steps">
      <section>
        <h2>一、下载模板，填写</h2>
        <p>模板里有下拉选项、填报说明和一行样例。已有台账的，把内容贴进模板即可；请不要改动表头。</p>
        <Button icon={<Icon name="download" />} href={places.template(type.name)}>
          下载{type.title}导入模板
        </Button>
      </section>
      <section>
        <h2>二、放入填好的表和佐证材料</h2>
        <p>
          表和材料可以一起选、一起拖进来。表中“佐证材料”一栏写文件名，系统按文件名对应。
          <strong>涉密文件一律不得上传。</strong>
        </p>
        <FileDrop isOver={isOver} onFiles={add}>
          选择或拖入 Excel 表（.xlsx、.xls、.et）和材料
        </FileDrop>
        <ChosenFiles files={files} onChange={setFiles} />
      </section>
      <section>
        <h2>三、核对</h2>
        <p>先逐行核对并显示结果。在您选定之前，什么都不会保存。</p>
        {error !== null && <Trouble inline error={error} kept="选好的文件还在，什么都没有保存。" />}
        {share !== null && (
          <Progress
            percent={Math.round(share * 100)}
            aria-label="正在上传"
            format={(percent) => (percent === 100 ? '正在核对' : `${percent}%`)}
          />
        )}
        <Button type="primary" disabled={files.workbook === null} loading={share !== null} onClick={() => void look()}>
          核对
        </Button>
      </section>
    </div>
  )
}

function ChosenFiles({
  files,
  onChange,
}: {
  readonly files: ImportFiles
  readonly onChange: (files: ImportFiles) => void
}) {
  const { workbook, evidence } = files
  return (
    <ul className="file-queue" aria-label="已选的文件">
      {workbook !== null && (
        <ChosenFile file={workbook} purpose="要导入的表" onRemove={() => onChange({ ...files, workbook: null })} />
      )}
      {evidence.map((file) => (
        <ChosenFile
          key={file.name}
          file={file}
          purpose="佐证材料"
          onRemove={() => onChange({ workbook, evidence: evidence.filter((one) => one !== file) })}
        />
      ))}
    </ul>
  )
}

function ChosenFile(props: { readonly file: File; readonly purpose: string; readonly onRemove: () => void }) {
  return (
    <li className="file-name">
      <Icon name="file" />
      <span className="file-title">{props.file.name}</span>
      <span className="quiet">
        {props.purpose}，{sizeInWords(props.file.size)}
      </span>
      <Button
        type="text"
        size="small"
        icon={<Icon name="close" size={16} />}
        aria-label={`不用“${props.file.name}”`}
        onClick={props.onRemove}
      />
    </li>
  )
}
