import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { Empty } from '#web-kit/empty.tsx'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { MarkingDesk, OnlineExam, SheetToMark } from '../../engine/keeper-api.ts'
import { points } from '../papers/points-words.ts'
import { useSending } from '../use-sending.ts'
import { requests } from './requests.ts'

/** Short answers, one at a time, without names: points, Enter, the next. */
export function MarkingPart({ online }: { readonly online: OnlineExam }) {
  const { exam } = online
  const cache = useQueryClient()
  const queryKey = ['kept-exam', exam, 'marking']
  const desk = useQuery({ queryKey, queryFn: () => requests.marking(exam), staleTime: 0 })
  const [later, setLater] = useState<readonly string[]>([])
  const [marked, setMarked] = useState(0)
  if (desk.isPending) return <Loading what="正在取待评的答案" />
  if (desk.isError) return <Refused error={desk.error} retry={() => void desk.refetch()} />
  const { sheets, left, markers } = desk.data
  const waiting = [...sheets].sort((a, b) => later.indexOf(nameOf(a)) - later.indexOf(nameOf(b)))
  const [next] = waiting
  if (next === undefined)
    return (
      <Empty title={marked > 0 ? `评完了，这一次评了${marked}份。` : '没有等您评的简答题。'}>
        交卷以后，简答题的答案不带姓名列在这里；自己的答卷不会给自己评。
        <Progress online={online} />
      </Empty>
    )
  const take = async (): Promise<void> => {
    setMarked(marked + 1)
    // What was marked is gone at once; what others marked meanwhile goes when the answer comes.
    cache.setQueryData<MarkingDesk>(queryKey, { markers, left: left - 1, sheets: sheets.filter((one) => one !== next) })
    if (sheets.length < 5) await cache.invalidateQueries({ queryKey: ['kept-exam', exam] })
  }
  return (
    <div className="stack">
      <p role="status">
        还有{left}份等您评{marked > 0 && `，这一次已评${marked}份`}。
        <span className="quiet">{markers === 2 ? '每份由两人各自评，看不到对方给的分。' : ''}答卷不带姓名。</span>
        <Progress online={online} />
      </p>
      <MarkOne
        key={nameOf(next)}
        exam={exam}
        sheet={next}
        onMarked={take}
        onLater={
          sheets.length > 1 ? () => setLater([...later.filter((one) => one !== nameOf(next)), nameOf(next)]) : null
        }
      />
    </div>
  )
}

/** How many sheets of the whole exam still wait for somebody, told to who keeps it. */
function Progress({ online: { exam, may } }: { readonly online: OnlineExam }) {
  const { data } = useQuery({
    queryKey: ['kept-exam', exam, 'results'],
    queryFn: () => requests.results(exam),
    enabled: may.keep,
    staleTime: 60_000,
  })
  const handedIn = data?.persons.filter(({ state }) => state === 'handed-in') ?? []
  const waiting = handedIn.filter(({ tenths }) => tenths === null).length
  if (handedIn.length === 0) return null
  return (
    <span className="quiet">
      {waiting === 0 ? '全部答卷都已评完。' : `全场交卷${handedIn.length}人，还有${waiting}人的答卷没有评完。`}
    </span>
  )
}

function nameOf({ sheet, question }: SheetToMark): string {
  return `${sheet}·${question}`
}

interface MarkOneProps {
  readonly exam: string
  readonly sheet: SheetToMark
  readonly onMarked: () => Promise<void>
  readonly onLater: (() => void) | null
}

function MarkOne({ exam, sheet, onMarked, onLater }: MarkOneProps) {
  const [tenths, setTenths] = useState<number | null>(null)
  const [note, setNote] = useState('')
  const [isChecked, setChecked] = useState(false)
  const { busy, error, send } = useSending()
  const give = (): void => {
    setChecked(true)
    if (tenths === null || busy) return
    const asked = {
      sheet: sheet.sheet,
      question: sheet.question,
      tenths,
      note: note.trim() === '' ? null : note.trim(),
    }
    void send(async () => {
      await requests.act('mark', exam, asked)
      await onMarked()
    })
  }
  return (
    <form
      className="keep-marking"
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <Answer sheet={sheet} />
      {error !== null && <Trouble inline error={error} />}
      <Points most={sheet.tenths} tenths={tenths} isMissing={isChecked && tenths === null} onChange={setTenths} />
      <FieldBox label="评语" hint="可以不写。">
        {(links) => <Input {...links} maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} />}
      </FieldBox>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy}>
          评下一份
        </Button>
        <Button onClick={() => setTenths(sheet.tenths)}>满分</Button>
        <Button onClick={() => setTenths(0)}>零分</Button>
        {onLater !== null && (
          <Button type="text" onClick={onLater}>
            放到后面
          </Button>
        )}
      </div>
    </form>
  )
}

interface PointsProps {
  readonly most: number
  readonly tenths: number | null
  readonly isMissing: boolean
  readonly onChange: (tenths: number | null) => void
}

function Points({ most, tenths, isMissing, onChange }: PointsProps) {
  return (
    <FieldBox
      label={`得分（满分${points(most)}分）`}
      required
      hint="写好按回车，评下一份；上下键每次半分。"
      {...(isMissing ? { error: '请写得分。' } : {})}
    >
      {(links) => (
        <InputNumber
          {...links}
          autoFocus
          suffix="分"
          min={0}
          max={most / 10}
          step={0.5}
          precision={1}
          value={tenths === null ? null : tenths / 10}
          onChange={(entered) => onChange(entered === null ? null : Math.round(entered * 10))}
        />
      )}
    </FieldBox>
  )
}

function Answer({ sheet: { stem, reference, answer, given } }: { readonly sheet: SheetToMark }) {
  return (
    <>
      <p className="keep-stem">{stem}</p>
      <div className="keep-compare">
        <section>
          <h2>答案</h2>
          <p className="keep-answer">{answer}</p>
        </section>
        <section>
          <h2>参考答案和评分要点</h2>
          <p className="keep-answer quiet">{reference}</p>
        </section>
      </div>
      {given.length > 0 && (
        <p className="tone-amber">
          两人给的分相差太大（{given.map((tenths) => `${points(tenths)}分`).join('、')}），以您评的为准。
        </p>
      )}
    </>
  )
}
