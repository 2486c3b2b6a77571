import { Button } from 'antd'
import { useState } from 'react'
import type { CheckedView, ShownFinding } from '../checked-view.ts'
import { FindingCard } from './finding-card.tsx'
import { type FindingFilter, matchesFilter } from './finding-filter.ts'
import { FindingFilters } from './finding-filters.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { requests } from './requests.ts'
import { RuleHelp } from './rule-help.tsx'
import { stepBetweenCards } from './step-between-cards.ts'

interface FindingPanelProps {
  readonly view: CheckedView
  readonly filter: FindingFilter
  readonly onFilter: (filter: FindingFilter) => void
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
  readonly onFix: (findings: readonly ShownFinding[]) => void
  readonly refresh: () => Promise<void>
}

/** The margin: what was found, to be filtered, walked through by keys, mended, or left with a reason. */
export function FindingPanel(props: FindingPanelProps) {
  const { view, filter, chosen, onChoose, onFix, refresh } = props
  const [rule, setRule] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<ShownFinding | null>(null)
  const shown = view.findings.filter((finding) => matchesFilter(finding, filter))
  const fixable = shown.filter(({ fix, accepted }) => fix !== undefined && accepted === null)
  const isFiltered = filter.strength !== '' || filter.family !== ''
  const withdraw = async (finding: ShownFinding): Promise<void> => {
    await requests.withdraw(view.id, finding.key)
    await refresh()
  }
  return (
    <section className="stack">
      <FindingFilters findings={view.findings} filter={filter} onFilter={props.onFilter} />
      {view.may.write && fixable.length > 1 && isFiltered && (
        <Button className="no-print" onClick={() => onFix(fixable)}>
          有把握的{fixable.length}处一并修改……
        </Button>
      )}
      {shown.length === 0 && <p role="status">{emptyWords(view.findings.length, filter)}</p>}
      <ul className="checking-cards" aria-label="核查结果" onKeyDown={stepBetweenCards}>
        {shown.map((finding) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            words={shortened(view.text.slice(finding.start, finding.end))}
            place={placeOf(view, finding.start)}
            isChosen={finding.key === chosen}
            mayWrite={view.may.write}
            onChoose={() => onChoose(finding.key)}
            onFix={finding.fix === undefined ? null : () => onFix([finding])}
            onLeave={() => setLeaving(finding)}
            onWithdraw={() => withdraw(finding)}
            onHelp={() => setRule(finding.rule)}
          />
        ))}
      </ul>
      <RuleHelp rule={rule} onClose={() => setRule(null)} />
      <LeaveDialog view={view} finding={leaving} refresh={refresh} onClose={() => setLeaving(null)} />
    </section>
  )
}

/** 第3段, counting the lines that have words. */
export function placeOf({ lines }: Pick<CheckedView, 'lines'>, offset: number): string {
  const at = lines.findLastIndex(({ start }) => start <= offset)
  return `第${Math.max(0, at) + 1}段`
}

export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length > 32 ? `${line.slice(0, 32)}…` : line
}

function emptyWords(total: number, { strength, family }: FindingFilter): string {
  if (total === 0) return '没有发现问题。'
  return strength === '' && family === '' ? '都处理完了。' : '没有这样的核查结果。'
}
