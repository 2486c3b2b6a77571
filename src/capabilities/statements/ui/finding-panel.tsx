import { Button } from 'antd'
import { useState } from 'react'
import { instantWords } from '#web-kit/date-words.ts'
import { FindingList } from '#web-kit/finding-list.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { textOf } from '../block.ts'
import type { StatementView } from '../view.ts'
import type { PanelProps } from './panel-props.ts'
import { requests } from './requests.ts'

/** Everything that stands between the text and its seal, each leading to its place. */
export function FindingPanel({ view, onJump, refresh }: PanelProps) {
  if (view.state === 'sealed' && view.seal !== null) return <SealFacts view={view} />
  const closing = view.findings.filter(({ strength }) => strength === 'block' || strength === 'gate').length
  const stale = view.findings.filter(({ rule }) => rule === 'statements/figure-stale').length
  return (
    <section className="stack">
      <p role="status">{closing === 0 ? '没有妨碍定稿的问题。' : `还有${closing}处须处理后才能定稿。`}</p>
      {stale > 0 && view.may.write && <RefreshAll id={view.id} count={stale} refresh={refresh} />}
      <FindingList findings={view.findings} nameOf={(at) => placeName(view, at)} onJump={onJump} />
    </section>
  )
}

function RefreshAll(props: { readonly id: string; readonly count: number; readonly refresh: () => Promise<void> }) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  return (
    <>
      {error !== null && <Trouble inline error={error} />}
      <Button
        loading={busy}
        onClick={async () => {
          setBusy(true)
          try {
            await requests.refresh(props.id)
            await props.refresh()
          } catch (refused) {
            setError(refused)
          } finally {
            setBusy(false)
          }
        }}
      >
        更新全部{props.count}处过期数字
      </Button>
    </>
  )
}

function SealFacts({ view }: { readonly view: StatementView }) {
  if (view.seal === null) return null
  return (
    <section className="stack">
      <p>
        {view.seal.by}于{instantWords(view.seal.at)}定稿，正文和数字不再改动。
      </p>
      <p className="quiet">
        内容指纹（SM3）：<span className="digest">{view.seal.digest}</span>
      </p>
    </section>
  )
}

/** Short, for a narrow column: the paragraph's own heading, its first words, or the part where one is missing. */
function placeName(view: StatementView, at: string): string | undefined {
  const body = view.blocks.find(({ id }) => id === at)?.body
  if (body === undefined) return undefined
  if (body.kind === 'gap') return view.parts.find(({ id }) => id === body.pillar)?.title ?? '正文'
  return body.title === '' ? `${textOf(body).slice(0, 10)}……` : body.title
}
