import { Input, Select } from 'antd'
import { FieldBox } from '#web-kit/field-box.tsx'
import type { QuestionValues } from '../../bank/import/proposed-question.ts'
import { optionFields } from '../../bank/options-of.ts'
import { question } from '../../bank/question-record.ts'
import { kindsInOrder, type QuestionKind, questionKinds } from '../../papers/question.ts'

const { fields } = question

/** The few fields in which reading errs; the rest is mended in the bank. */
export function MendQuestion({
  values,
  onChange,
}: {
  readonly values: QuestionValues
  readonly onChange: (values: QuestionValues) => void
}) {
  const set = (field: keyof QuestionValues, text: string): void =>
    onChange({ ...values, [field]: text === '' ? null : text })
  const isChoice = values.kind === 'single' || values.kind === 'multiple'
  return (
    <div className="mend">
      <FieldBox label={fields.kind.label}>
        {(links) => (
          <Select<QuestionKind>
            {...links}
            value={values.kind}
            options={kindsInOrder.map((kind) => ({ value: kind, label: questionKinds[kind] }))}
            onChange={(kind) => onChange({ ...values, kind })}
          />
        )}
      </FieldBox>
      <Line label={fields.stem.label} value={values.stem} onChange={(text) => set('stem', text)} rows={2} />
      {isChoice &&
        optionFields.map((field) => (
          <Line key={field} label={fields[field].label} value={values[field]} onChange={(text) => set(field, text)} />
        ))}
      <Line label={fields.answer.label} value={values.answer} onChange={(text) => set('answer', text)} />
      <Line label={fields.law.label} value={values.law} onChange={(text) => set('law', text)} />
      <Line label={fields.article.label} value={values.article} onChange={(text) => set('article', text)} />
    </div>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (text: string) => void
  readonly rows?: number
}

function Line({ label, value, onChange, rows = 1 }: LineProps) {
  return (
    <FieldBox label={label}>
      {(links) => (
        <Input.TextArea
          {...links}
          autoSize={{ minRows: rows, maxRows: 8 }}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldBox>
  )
}
