import { Button } from 'antd'
import { useState } from 'react'
import { may, who } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Page } from '#web-kit/page.tsx'
import { RadioRow } from '#web-kit/radio-row.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { BlueprintPart } from '../../papers/blueprint.ts'
import { keepPaperOperation } from '../../papers/operations.ts'
import type { BankSource } from '../../papers/paper-source-guard.ts'
import type { DrawnPaper } from '../../papers/paper-view.ts'
import { useSending } from '../use-sending.ts'
import { BlueprintEditor } from './blueprint-editor.tsx'
import { KeepPaper } from './keep-paper.tsx'
import { type Picked, PickQuestions } from './pick-questions.tsx'
import { requests } from './requests.ts'
import { ShortfallList } from './shortfall-list.tsx'
import './papers.css'

/** A paper in the making: drawn by a blueprint or picked one by one, looked at, frozen. */
export function ComposePage() {
  const { actor } = useMe()
  const isLetIn = may(actor, { to: 'do', operation: keepPaperOperation })
  return (
    <Page
      title="组卷"
      basis="抽题的种子记在试卷上：同一题库、同一蓝图、同一种子，抽出同一份试卷。"
      back={<GoLink to="/exams/papers">返回试卷</GoLink>}
    >
      {isLetIn ? (
        <Compose />
      ) : (
        <Forbidden what="您的身份不能组卷。" who={who({ to: 'do', operation: keepPaperOperation })} />
      )}
    </Page>
  )
}

const ways = { blueprint: '按蓝图抽题', list: '自己选题' } as const

function Compose() {
  const [way, setWay] = useState<keyof typeof ways>('blueprint')
  const [parts, setParts] = useState<readonly BlueprintPart[]>([])
  const [picked, setPicked] = useState<readonly Picked[]>([])
  const [drawn, setDrawn] = useState<DrawnPaper | null>(null)
  const { busy, error, send } = useSending()
  const draw = () => send(async () => setDrawn(await requests.draw(sourceOf(way, parts, picked))))
  const isEmpty = (way === 'blueprint' ? parts : picked).length === 0
  // What was drawn belongs to what was asked: a change takes it away.
  const changed = <Value,>(set: (value: Value) => void) => {
    return (value: Value): void => {
      set(value)
      setDrawn(null)
    }
  }
  return (
    <div className="stack">
      <RadioRow label="办法" choices={ways} value={way} onChange={changed(setWay)} />
      {way === 'blueprint' ? (
        <BlueprintEditor parts={parts} onChange={changed(setParts)} />
      ) : (
        <PickQuestions picked={picked} onChange={changed(setPicked)} />
      )}
      {error !== null && <Trouble inline error={error} />}
      <p>
        <Button
          type={drawn?.outcome === 'paper' ? 'default' : 'primary'}
          disabled={isEmpty}
          loading={busy}
          onClick={() => void draw()}
        >
          {drawn?.outcome === 'paper' && way === 'blueprint' ? '换一组题' : '预览试卷'}
        </Button>
      </p>
      {drawn?.outcome === 'shortfall' && <ShortfallList parts={parts} missing={drawn.missing} />}
      {drawn?.outcome === 'paper' && <KeepPaper source={drawn.source} paper={drawn.paper} />}
    </div>
  )
}

function sourceOf(way: keyof typeof ways, parts: readonly BlueprintPart[], picked: readonly Picked[]): BankSource {
  if (way === 'list') return { from: 'list', list: { questions: picked.map(({ id, tenths }) => ({ id, tenths })) } }
  return { from: 'blueprint', blueprint: { parts }, seed: newSeed() }
}

/** Short enough to be read out; which one it is does not matter, only that it is kept. */
function newSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
