import { Button } from 'antd'
import { useState } from 'react'
import {
  checkingRequests,
  FindingCard,
  type FindingFilter,
  FindingFilters,
  FixPreview,
  LeaveDialog,
  matchesFilter,
  RuleHelp,
  type ShownFinding,
  stepBetweenCards,
} from '#capabilities/checking/web.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Trouble } from '#web-kit/trouble.tsx'
import { textOf } from '../block.ts'
import type { StatementView } from '../view.ts'
import { applyFixes } from './editor/apply-fixes.ts'
import { allFindings, type ListedFinding } from './list-findings.ts'
import type { PanelProps } from './panel-props.ts'
import { requests } from './requests.ts'

/** Everything that was found in the text, by the statement's own rules and by those on any text: one list, the gravest first. */
export function FindingPanel(props: PanelProps) {
  const { view, refresh, textCheck } = props
  if (view.state === 'sealed' && view.seal !== null) return <SealFacts view={view} />
  const closing = view.findings.filter(({ strength }) => strength === 'block' || strength === 'gate').length
  const stale = view.findings.filter(({ rule }) => rule === 'statements/figure-stale').length
  return (
    <section className="stack">
      <p role="status">{closing === 0 ? '没有妨碍定稿的问题。' : `还有${closing}处须处理后才能定稿。`}</p>
      {stale > 0 && view.may.write && <RefreshAll id={view.id} count={stale} refresh={refresh} />}
      {textCheck.failed && <p className="quiet">文字核对没有运行起来，不影响编辑和定稿；刷新页面可再试。</p>}
      <Found {...props} />
    </section>
  )
}

function Found(props: PanelProps) {
  const { view, editor, textCheck, chosen, onChoose } = props
  const [filter, setFilter] = useState<FindingFilter>({ strength: '', family: '' })
  const [rule, setRule] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<ShownFinding | null>(null)
  const [fixing, setFixing] = useState<readonly ShownFinding[]>([])
  const all = allFindings(view, textCheck.findings)
  const shown = all.filter((one) => matchesFilter(one, filter))
  const fixable = shown.filter(({ fix, accepted }) => fix !== undefined && accepted === null)
  const mend = async (keys: readonly string[]): Promise<void> => {
    const wanted = textCheck.findings.filter(({ key }) => keys.includes(key))
    if (editor !== null) editor.dispatch(applyFixes(editor.state, wanted))
  }
  return (
    <>
      <FindingFilters findings={all} filter={filter} onFilter={setFilter} />
      {view.may.write && fixable.length > 1 && (
        <Button className="no-print" onClick={() => setFixing(fixable)}>
          有把握的{fixable.length}处一并修改……
        </Button>
      )}
      <ul className="checking-cards" aria-label="核查结果" onKeyDown={stepBetweenCards}>
        {shown.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            words={finding.place === null ? '' : wordsOf(textCheck.text, finding)}
            place={placeName(view, finding.at)}
            isChosen={finding.key === chosen}
            mayWrite={view.may.write}
            onChoose={() => onChoose(finding.key, finding.at)}
            onFix={finding.fix === undefined ? null : () => setFixing([finding])}
            onLeave={finding.place === null ? null : () => setLeaving(finding)}
            onWithdraw={async () => {
              await checkingRequests.withdraw(view.id, finding.key)
              await textCheck.refresh()
            }}
            onHelp={finding.place === null ? null : () => setRule(finding.rule)}
          />
        ))}
      </ul>
      <RuleHelp rule={rule} onClose={() => setRule(null)} />
      <LeaveDialog
        view={{ id: view.id, text: textCheck.text }}
        finding={leaving}
        refresh={textCheck.refresh}
        onClose={() => setLeaving(null)}
      />
      {fixing.length > 0 && (
        <FixPreview text={textCheck.text} findings={fixing} verb="修改" onMend={mend} onClose={() => setFixing([])} />
      )}
    </>
  )
}

function wordsOf(text: string, { start, end }: ListedFinding): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
  return words.length > 32 ? `${words.slice(0, 32)}…` : words
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
function placeName(view: StatementView, at: string | undefined): string {
  const body = view.blocks.find(({ id }) => id === at)?.body
  if (body === undefined) return '全文'
  if (body.kind === 'gap') return view.parts.find(({ id }) => id === body.pillar)?.title ?? '正文'
  return body.title === '' ? `${textOf(body).slice(0, 10)}……` : body.title
}
