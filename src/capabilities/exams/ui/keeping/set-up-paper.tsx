import { useQuery } from '@tanstack/react-query'
import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { question } from '../../bank/question-record.ts'
import type { PaperSource } from '../../engine/setting.ts'
import type { BlueprintPart, FixedList } from '../../papers/blueprint.ts'
import { BlueprintEditor } from '../papers/blueprint-editor.tsx'
import { type Picked, PickQuestions } from '../papers/pick-questions.tsx'
import { points } from '../papers/points-words.ts'
import { requests as paperRequests } from '../papers/requests.ts'
import { requests } from './requests.ts'
import { faultOf, type SetUpProps } from './set-up-props.ts'

const ways = { blueprint: '按蓝图从题库抽题', paper: '用定好的试卷', list: '自己选题' } as const

type Way = PaperSource['from']

/** What is asked: drawn when the exam is arranged, or a paper that was frozen before. */
export function SetUpPaper({ setting, faults, set }: SetUpProps) {
  const mayReadBank = may(useMe().actor, { to: 'read', type: question })
  // What was written for one way is there again when one comes back to it.
  const [kept, setKept] = useState<Partial<Record<Way, PaperSource>>>({})
  const source = setting.paper
  const take = (paper: PaperSource): void => {
    setKept({ ...kept, [paper.from]: paper })
    set(paper.from === 'blueprint' ? { paper } : { paper, forms: 1 })
  }
  const turn = (next: Way): void => take(kept[next] ?? empty[next])
  return (
    <section className="keep-group">
      <h2>考什么</h2>
      {mayReadBank && <RadioRow label="试卷" choices={ways} value={source.from} onChange={turn} />}
      {!mayReadBank && source.from !== 'blueprint' && <ChosenByOthers onLeave={() => turn('blueprint')} />}
      {source.from === 'blueprint' && (
        <>
          <BlueprintEditor presets={false} parts={source.blueprint.parts} onChange={(parts) => take(drawnBy(parts))} />
          <Forms setting={setting} faults={faults} set={set} />
        </>
      )}
      {mayReadBank && source.from === 'paper' && (
        <ChoosePaper paper={source.paper} onChange={(paper) => take({ from: 'paper', paper })} />
      )}
      {mayReadBank && source.from === 'list' && (
        <ChooseQuestions list={source.list} onChange={(list) => take({ from: 'list', list })} />
      )}
      {faults.paper !== undefined && (
        <p className="field-error keep-fault" role="alert">
          {faults.paper}
        </p>
      )}
    </section>
  )
}

const empty: Readonly<Record<Way, PaperSource>> = {
  blueprint: { from: 'blueprint', blueprint: { parts: [] } },
  paper: { from: 'paper', paper: '' },
  list: { from: 'list', list: { questions: [] } },
}

/** To who may not see which questions: these may only be left. */
function ChosenByOthers({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <p>
      试题已由管理题库的人指定，您的身份不能查看，也不能照此保存；由您设置的，请改为从题库抽题。
      <Button type="link" size="small" onClick={onLeave}>
        {`改为${ways.blueprint}`}
      </Button>
    </p>
  )
}

function drawnBy(parts: readonly BlueprintPart[]): PaperSource {
  return { from: 'blueprint', blueprint: { parts } }
}

function Forms({ setting, set }: SetUpProps) {
  return (
    <FieldBox label="试卷套数" hint="两套以上的，每人抽签得一套（A卷、B卷）；同一套里题目和选项的次序也因人而异。">
      {(links) => (
        <InputNumber
          {...links}
          suffix="套"
          min={1}
          max={20}
          precision={0}
          value={setting.forms}
          onChange={(forms) => set({ forms: forms ?? 1 })}
        />
      )}
    </FieldBox>
  )
}

function ChoosePaper({ paper, onChange }: { readonly paper: string; readonly onChange: (paper: string) => void }) {
  const papers = useQuery({ queryKey: ['exam-papers'], queryFn: paperRequests.papers })
  const options = papers.data?.filter(({ putAway }) => putAway === null) ?? []
  return (
    <FieldBox
      label="定好的试卷"
      required
      hint={<GoLink to="/exams/papers/new">另组一份试卷</GoLink>}
      {...faultOf(papers.isError ? '试卷没有取到，请刷新页面。' : undefined)}
    >
      {(links) => (
        <Select
          {...links}
          className="blueprint-preset"
          placeholder={papers.isSuccess && options.length === 0 ? '还没有定好的试卷' : '选一份'}
          value={paper === '' ? null : paper}
          options={options.map(({ id, title, questions, tenths }) => ({
            value: id,
            label: `${title}（${questions}题，${points(tenths)}分）`,
          }))}
          onChange={onChange}
        />
      )}
    </FieldBox>
  )
}

function ChooseQuestions({
  list: { questions },
  onChange,
}: {
  readonly list: FixedList
  readonly onChange: (list: FixedList) => void
}) {
  const [picked, setPicked] = useState<readonly Picked[]>([])
  const lacking = questions.map(({ id }) => id).filter((id) => !picked.some((one) => one.id === id))
  const stems = useQuery({
    queryKey: ['exam-bank', 'stems', lacking],
    queryFn: async () => new Map(await Promise.all(lacking.map(async (id) => [id, await requests.stem(id)] as const))),
    enabled: lacking.length > 0,
  })
  const shown = questions.map(({ id, tenths }) => ({
    ...{ id, tenths },
    stem: picked.find((one) => one.id === id)?.stem ?? stems.data?.get(id) ?? '（正在取题干）',
  }))
  return (
    <PickQuestions
      picked={shown}
      onChange={(next) => {
        setPicked(next)
        onChange({ questions: next.map(({ id, tenths }) => ({ id, tenths })) })
      }}
    />
  )
}
