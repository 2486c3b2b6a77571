import { useState } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Page } from '#web-kit/page.tsx'
import type { ChangeAddress } from '#web-kit/use-address.ts'
import { useNotice } from '#web-kit/use-notice.ts'
import type { CheckedView, ShownFinding } from '../checked-view.ts'
import { importedStatement } from '../imported-statement-record.ts'
import { type FindingFilter, filterOf, matchesFilter } from './finding-filter.ts'
import { FixPreview } from './fix-preview.tsx'
import { MarkedText, marksOf, type TextMark } from './marked-text.tsx'
import { requests } from './requests.ts'
import { TextActions } from './text-actions.tsx'
import { TextPanel, type TextTab } from './text-panel.tsx'

interface TextDeskProps {
  readonly view: CheckedView
  readonly address: { readonly strength: string; readonly family: string }
  readonly change: ChangeAddress
  readonly refresh: () => Promise<void>
}

export function TextDesk({ view, address, change, refresh }: TextDeskProps) {
  const [tab, setTab] = useState<TextTab>('findings')
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const [fixing, setFixing] = useState<readonly ShownFinding[]>([])
  const notice = useNotice()
  const filter = filterOf(address)
  const marks = tab === 'claims' ? claimMarks(view) : marksOf(view.findings.filter((one) => matchesFilter(one, filter)))
  const isLatest = view.number === (view.versions[0]?.number ?? view.number)
  const showMark = (key: string): void => {
    setChosen(key)
    scrollTo(`[data-mark="${key}"]`)
  }
  const showCard = (key: string): void => {
    setChosen(key)
    setOpen(true)
    setTimeout(() => scrollTo(`#${tab === 'claims' ? 'claim' : 'finding'}-${key}`))
  }
  const mend = async (keys: readonly string[]): Promise<void> => {
    const { number, count } = await requests.mend(view.id, view.number, keys)
    change({ version: null })
    await refresh()
    notice.done(`已修改${count}处，存为第${number}版`)
  }
  const shown = isLatest ? view : { ...view, may: { write: false } }
  return (
    <Page
      title={view.title}
      surface="bare"
      basis={<Standing view={view} isLatest={isLatest} onLatest={() => change({ version: null })} />}
      actions={<TextActions view={shown} refresh={refresh} onFix={setFixing} />}
      back={<GoLink to="/checking">返回核对文稿</GoLink>}
    >
      <div className="checking-columns">
        <MarkedText text={view.text} lines={view.lines} marks={marks} chosen={chosen} onChoose={showCard} />
        <TextPanel
          {...{ view: shown, tab, open, filter, chosen, refresh }}
          onTab={setTab}
          onOpen={setOpen}
          onFilter={({ strength, family }: FindingFilter) => change({ strength, family }, { replace: true })}
          onChoose={showMark}
          onFix={setFixing}
          onVersion={(number) => change({ version: String(number) })}
        />
      </div>
      {fixing.length > 0 && (
        <FixPreview
          text={view.text}
          findings={fixing}
          verb="修改，存为新的一版"
          onMend={mend}
          onClose={() => setFixing([])}
        />
      )}
    </Page>
  )
}

/** What the text was held against, and which version is shown. */
function Standing(props: { readonly view: CheckedView; readonly isLatest: boolean; readonly onLatest: () => void }) {
  const { view, isLatest, onLatest } = props
  const { beside, file } = view
  const held = [
    beside.profile ? '单位情况' : null,
    beside.notice ? '当年通知' : null,
    beside.previous === null ? null : `上年报告《${beside.previous}》`,
    beside.ledger ? '台账' : null,
  ].filter((one) => one !== null)
  return (
    <>
      {view.year}年度 · {importedStatement.fields.origin.choices[view.origin === 'other' ? 'other' : 'own']} ·{' '}
      {held.length === 0 ? '只核对文字' : `对照${held.join('、')}`}
      {!isLatest && (
        <>
          {' '}
          · 显示的是第{view.number}版，不能修改。
          <button type="button" className="link-button" onClick={onLatest}>
            看最新的一版
          </button>
        </>
      )}
      {file !== null && (
        <>
          {' '}
          · <GoLink to={places.record(importedStatement.name, view.id)}>原文件和办理记录</GoLink>
        </>
      )}
      {view.dropped.length > 0 && <span className="checking-dropped">读取时：{view.dropped.join('；')}。</span>}
    </>
  )
}

function claimMarks(view: CheckedView): readonly TextMark[] {
  return view.claims.map(({ key, start, end, status }) => ({
    ...{ key, start, end },
    look: status === null ? 'claim' : `claim-${status}`,
    told: '点击看依据',
  }))
}

function scrollTo(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'auto' })
}
