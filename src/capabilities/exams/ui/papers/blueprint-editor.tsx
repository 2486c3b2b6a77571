import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { formatCitation } from '#kernel/citation.ts'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { question } from '../../bank/question-record.ts'
import type { BlueprintPart } from '../../papers/blueprint.ts'
import { examPresets } from '../../papers/presets-data.ts'
import { type Difficulty, difficulties, kindsInOrder, questionKinds } from '../../papers/question.ts'
import { requests as bankRequests } from '../bank/requests.ts'
import { points } from './points-words.ts'

export interface BlueprintEditorProps {
  readonly parts: readonly BlueprintPart[]
  readonly onChange: (parts: readonly BlueprintPart[]) => void
  /** Whether to offer the notices of places as a start. */
  readonly presets?: boolean
}

/** So many of a kind, on these laws, of this difficulty, for so many points each. */
export function BlueprintEditor({ parts, onChange, presets = true }: BlueprintEditorProps) {
  const mayReadBank = may(useMe().actor, { to: 'read', type: question })
  const bank = useQuery({ queryKey: ['exam-bank'], queryFn: bankRequests.bank, enabled: mayReadBank })
  const inBank = bank.data?.laws.map(({ law, total }) => ({ value: law, label: `${law}（${total}题）` })) ?? []
  const laws = mayReadBank ? inBank : null
  const total = parts.reduce((sum, { count, tenths }) => sum + count * tenths, 0)
  return (
    <div className="stack">
      {presets && <Presets onChange={onChange} />}
      {parts.length > 0 && (
        <ul className="blueprint">
          {[...parts.entries()].map(([at, part]) => (
            <PartRow key={at} parts={parts} at={at} part={part} laws={laws} onChange={onChange} />
          ))}
        </ul>
      )}
      <p className="row">
        <Button onClick={() => onChange([...parts, { ...checkedIn(parts), kind: 'single', count: 10, tenths: 20 }])}>
          加一项
        </Button>
        <Checkbox
          checked={parts.some(({ checkedOnly }) => checkedOnly === true)}
          disabled={parts.length === 0}
          onChange={(event) => onChange(withChecked(parts, event.target.checked))}
        >
          不抽“待核”的题
        </Checkbox>
        {parts.length > 0 && (
          <span>
            共{parts.reduce((sum, { count }) => sum + count, 0)}题，满分{points(total)}分
          </span>
        )}
      </p>
    </div>
  )
}

interface PartRowProps extends BlueprintEditorProps {
  readonly at: number
  readonly part: BlueprintPart
  /** `null`: who may not see what the bank holds has none to choose from. */
  readonly laws: { value: string; label: string }[] | null
}

function PartRow({ parts, at, part, laws, onChange }: PartRowProps) {
  const set = (change: Partial<BlueprintPart>): void =>
    onChange(parts.map((one, index) => (index === at ? { ...one, ...change } : one)))
  return (
    <li aria-label={`第${at + 1}项`}>
      <Select
        aria-label="题型"
        value={part.kind}
        options={kindsInOrder.map((kind) => ({ value: kind, label: questionKinds[kind] }))}
        onChange={(kind) => set({ kind })}
      />
      <Count label="题数" unit="题" value={part.count} max={500} onChange={(count) => set({ count })} />
      <Count
        label="每题分值"
        unit="分"
        value={part.tenths / 10}
        max={100}
        step={0.5}
        onChange={(value) => set({ tenths: Math.round(value * 10) })}
      />
      {laws === null && part.laws === undefined ? (
        <span className="blueprint-laws quiet">不限法律法规</span>
      ) : (
        <Select
          className="blueprint-laws"
          aria-label="法律法规"
          mode="multiple"
          placeholder="不限法律法规"
          value={[...(part.laws ?? [])]}
          options={laws ?? []}
          onChange={(chosen: string[]) => onChange(withLaws(parts, at, chosen))}
        />
      )}
      <Select<Difficulty | 'any'>
        aria-label="难度"
        value={part.difficulty ?? 'any'}
        options={difficultyOptions}
        onChange={(difficulty) => onChange(withDifficulty(parts, at, difficulty))}
      />
      <Button type="link" onClick={() => onChange(parts.filter((_, index) => index !== at))}>
        去掉
      </Button>
    </li>
  )
}

const difficultyOptions: { value: Difficulty | 'any'; label: string }[] = [
  { value: 'any', label: '难度不限' },
  { value: 'easy', label: difficulties.easy },
  { value: 'middle', label: difficulties.middle },
  { value: 'hard', label: difficulties.hard },
]

function Presets({ onChange }: Pick<BlueprintEditorProps, 'onChange'>) {
  const [chosen, setChosen] = useState<string | null>(null)
  const preset = examPresets.find(({ id }) => id === chosen)
  return (
    <FieldBox
      label="从各地办法开始"
      {...(preset === undefined
        ? { hint: '只是起点，各地各年不同，可以改。' }
        : { hint: `${formatCitation(preset.basis)}。${preset.remark}` })}
    >
      {(links) => (
        <Select
          {...links}
          className="blueprint-preset"
          placeholder="选一个，或者自己加"
          value={chosen}
          options={examPresets.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            setChosen(id)
            onChange(examPresets.find((one) => one.id === id)?.blueprint.parts ?? [])
          }}
        />
      )}
    </FieldBox>
  )
}

function checkedIn(parts: readonly BlueprintPart[]): Pick<BlueprintPart, 'checkedOnly'> {
  return parts.some(({ checkedOnly }) => checkedOnly === true) ? { checkedOnly: true } : {}
}

function withChecked(parts: readonly BlueprintPart[], isOn: boolean): readonly BlueprintPart[] {
  return parts.map(({ checkedOnly: _, ...rest }) => (isOn ? { ...rest, checkedOnly: true } : rest))
}

interface CountProps {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly max: number
  readonly step?: number
  readonly onChange: (value: number) => void
}

function Count({ label, unit, value, max, step = 1, onChange }: CountProps) {
  return (
    <InputNumber
      aria-label={label}
      suffix={unit}
      min={step}
      max={max}
      step={step}
      value={value}
      onChange={(entered) => onChange(entered ?? step)}
    />
  )
}

function withLaws(parts: readonly BlueprintPart[], at: number, laws: readonly string[]): readonly BlueprintPart[] {
  return parts.map((part, index) => {
    if (index !== at) return part
    const { laws: _, ...rest } = part
    return laws.length === 0 ? rest : { ...rest, laws }
  })
}

function withDifficulty(parts: readonly BlueprintPart[], at: number, difficulty: Difficulty | 'any') {
  return parts.map((part, index) => {
    if (index !== at) return part
    const { difficulty: _, ...rest } = part
    return difficulty === 'any' ? rest : { ...rest, difficulty }
  })
}
