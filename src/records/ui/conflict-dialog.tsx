import { Button, Modal, Radio } from 'antd'
import { useState } from 'react'
import type { Field, FieldValue } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { instantWords } from '#web-kit/date-words.ts'
import type { Conflict, EnteredValues } from '../api.ts'
import { formatValue, type Titles } from './format-value.ts'
import { type Choice, type Clash, findClashes } from './merge-values.ts'

export interface ConflictDialogProps {
  readonly type: RecordType
  readonly base: EnteredValues
  readonly mine: EnteredValues
  readonly titles: Titles
  readonly conflict: Conflict
  readonly onMerge: (chosen: Readonly<Record<string, Choice>>) => Promise<void>
  readonly onClose: () => void
}

/** Another person saved first: who changed what, mine beside theirs, chosen field by field. */
export function ConflictDialog(props: ConflictDialogProps) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const clashes = findClashes(props.base, props.mine, props.conflict)
  const titles = { ...props.titles, ...props.conflict.titles }
  const who = [...new Set(clashes.map((clash) => clash.by))].join('、') || '其他人'
  return (
    <Modal
      open
      width={860}
      title={`您填写期间，${who}已经保存了修改`}
      onCancel={props.onClose}
      footer={
        <div className="row-end">
          <Button onClick={props.onClose}>返回继续填写</Button>
          <Button type="primary" onClick={() => void props.onMerge(chosen)}>
            按所选合并并保存
          </Button>
        </div>
      }
    >
      <p>您填的内容都还在。双方都改了的，请逐项选定；只有对方改了的，照对方的保存。</p>
      <div className="wide-table">
        <table className="plain-table">
          <caption className="visually-hidden">双方修改的对照</caption>
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">您填的</th>
              <th scope="col">对方改的</th>
            </tr>
          </thead>
          <tbody>
            {clashes.map((clash) => (
              <ClashRow
                key={clash.field}
                clash={clash}
                field={props.type.fields[clash.field]}
                titles={titles}
                choice={chosen[clash.field] ?? (clash.isContested ? 'mine' : 'theirs')}
                onChoose={(choice) => setChosen({ ...chosen, [clash.field]: choice })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  )
}

function ClashRow(props: {
  readonly clash: Clash
  readonly field: Field | undefined
  readonly titles: Titles
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}) {
  const { clash, field, choice } = props
  if (field === undefined) return null
  const words = (value: FieldValue): string => formatValue(field, value, props.titles) || '未填'
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td>
        {clash.isContested ? (
          <Radio checked={choice === 'mine'} onChange={() => props.onChoose('mine')}>
            {words(clash.mine)}
          </Radio>
        ) : (
          <span className="quiet">没有改</span>
        )}
      </td>
      <td>
        {clash.isContested ? (
          <Radio checked={choice === 'theirs'} onChange={() => props.onChoose('theirs')}>
            {words(clash.theirs)}
          </Radio>
        ) : (
          words(clash.theirs)
        )}
        <p className="quiet">
          {clash.by} {instantWords(clash.at)}
        </p>
      </td>
    </tr>
  )
}
