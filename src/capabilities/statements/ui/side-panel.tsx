import { Tabs } from 'antd'
import { CommentPanel } from './comment-panel.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { FindingPanel } from './finding-panel.tsx'
import { type PanelProps, type PanelTab, panelTabs } from './panel-props.ts'
import { ProofPanel } from './proof-panel.tsx'
import { VersionPanel } from './version-panel.tsx'

/** What stands beside the sheet: proof of what the cursor is on, what is open, figures, comments, versions. */
export function SidePanel(props: PanelProps & { readonly tab: PanelTab; readonly onTab: (tab: PanelTab) => void }) {
  const { tab, onTab, view, ...rest } = props
  const panel = { view, ...rest }
  const waiting = view.findings.length
  const unresolved = view.comments.filter(({ resolvedAt }) => resolvedAt === null).length
  const items = [
    { key: 'proof', label: '依据', children: <ProofPanel {...panel} /> },
    { key: 'findings', label: waiting === 0 ? '待处理' : `待处理 ${waiting}`, children: <FindingPanel {...panel} /> },
    ...(view.may.write ? [{ key: 'figures', label: '数字', children: <FigurePanel {...panel} /> }] : []),
    { key: 'comments', label: unresolved === 0 ? '批注' : `批注 ${unresolved}`, children: <CommentPanel {...panel} /> },
    { key: 'versions', label: '版本', children: <VersionPanel {...panel} /> },
  ]
  return (
    <aside className="desk-panel no-print" aria-label="依据与核对">
      <Tabs activeKey={tab} onChange={(key) => onTab(tabOf(key))} items={items} size="small" destroyOnHidden />
    </aside>
  )
}

function tabOf(key: string): PanelTab {
  return panelTabs.find((tab) => tab === key) ?? 'proof'
}
