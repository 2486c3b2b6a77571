import { Button } from 'antd'
import { PanelTabs } from '#web-kit/panel-tabs.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { usePhone } from '#web-kit/use-media.ts'
import type { CheckedView, ShownFinding } from '../checked-view.ts'
import type { Need } from '../text-rule.ts'
import { ClaimPanel } from './claim-panel.tsx'
import type { FindingFilter } from './finding-filter.ts'
import { FindingPanel } from './finding-panel.tsx'
import { VersionPanel } from './version-panel.tsx'

export type TextTab = 'findings' | 'claims' | 'versions'

interface TextPanelProps {
  readonly view: CheckedView
  readonly tab: TextTab
  readonly open: boolean
  readonly filter: FindingFilter
  readonly chosen: string | null
  readonly onTab: (tab: TextTab) => void
  readonly onOpen: (open: boolean) => void
  readonly onFilter: (filter: FindingFilter) => void
  readonly onChoose: (key: string) => void
  readonly onFix: (findings: readonly ShownFinding[]) => void
  readonly onVersion: (number: number) => void
  readonly refresh: () => Promise<void>
}

/** Beside the text where there is room; on phones a sheet that opens when a mark is tapped. */
export function TextPanel(props: TextPanelProps) {
  const phone = usePhone()
  const open = props.view.findings.filter(({ accepted }) => accepted === null).length
  if (!phone) {
    return (
      <aside className="desk-panel no-print" aria-label="核对">
        <Panels {...props} />
      </aside>
    )
  }
  return (
    <>
      <Button className="desk-panel-button no-print" onClick={() => props.onOpen(true)}>
        核查结果（{open}）
      </Button>
      <SideSheet open={props.open} title="核对" onClose={() => props.onOpen(false)}>
        <Panels
          {...props}
          onChoose={(key) => {
            props.onOpen(false)
            // The sheet is over the text: it goes before the text moves to its place.
            setTimeout(() => props.onChoose(key), 200)
          }}
        />
      </SideSheet>
    </>
  )
}

function Panels(props: TextPanelProps) {
  const { view, tab, onTab } = props
  const open = view.findings.filter(({ accepted }) => accepted === null).length
  const items = [
    {
      key: 'findings',
      label: `核查结果 ${open}`,
      children: (
        <>
          <FindingPanel {...props} />
          <NotRun rules={view.notRun} />
        </>
      ),
    },
    { key: 'claims', label: `所述与台账 ${view.claims.length}`, children: <ClaimPanel {...props} /> },
    {
      key: 'versions',
      label: view.versions.length > 1 ? `版本 ${view.versions.length}` : '版本',
      children: <VersionPanel view={view} onOpen={props.onVersion} />,
    },
  ] as const
  return <PanelTabs label="核对" items={items} chosen={tab} onChoose={onTab} />
}

/** Rules that lacked something, so that nobody takes their silence for praise. */
function NotRun({ rules }: { readonly rules: CheckedView['notRun'] }) {
  if (rules.length === 0) return null
  return (
    <details className="checking-not-run">
      <summary>有{rules.length}条规则没有运行</summary>
      <ul className="plain-list">
        {rules.map(({ code, message, needs }) => (
          <li key={code}>
            {message}
            <span className="quiet">（{needWords[needs]}）</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const needWords: Readonly<Record<Need, string>> = {
  text: '',
  profile: '缺单位情况',
  notice: '没有登记当年的述法通知',
  previous: '没有上年的报告',
  ledger: '没有对照台账',
  form: '不是 Word 文件',
  against: '没有可比的文稿',
  templates: '没有范文',
  terms: '没有登记核对用语',
}
