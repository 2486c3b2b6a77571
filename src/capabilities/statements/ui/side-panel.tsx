import { Button } from 'antd'
import { PanelTabs } from '#web-kit/panel-tabs.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { usePhone } from '#web-kit/use-media.ts'
import { CommentPanel } from './comment-panel.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { FindingPanel } from './finding-panel.tsx'
import { allFindings } from './list-findings.ts'
import type { PanelProps, PanelState } from './panel-props.ts'
import { ProofPanel } from './proof-panel.tsx'
import { VersionPanel } from './version-panel.tsx'

interface SidePanelProps extends PanelProps {
  readonly panel: PanelState
}

/** Beside the sheet where there is room; on phones a sheet of its own that opens when something is tapped. */
export function SidePanel(props: SidePanelProps) {
  const phone = usePhone()
  const { open, onOpen } = props.panel
  const waiting = waitingIn(props)
  if (!phone) {
    return (
      <aside className="desk-panel no-print" aria-label="依据与核对">
        <Panels {...props} waiting={waiting} />
      </aside>
    )
  }
  return (
    <>
      <Button className="desk-panel-button no-print" onClick={() => onOpen(true)}>
        依据与核对{waiting > 0 && `（待处理${waiting}）`}
      </Button>
      <SideSheet open={open} title="依据与核对" onClose={() => onOpen(false)}>
        <Panels {...props} waiting={waiting} />
      </SideSheet>
    </>
  )
}

/** What stands beside the sheet: proof of what the cursor is on, what is open, figures, comments, versions. */
function Panels({ panel: { tab, onTab }, waiting, ...panel }: SidePanelProps & { readonly waiting: number }) {
  const { view } = panel
  const unresolved = view.comments.filter(({ resolvedAt }) => resolvedAt === null).length
  const items = [
    { key: 'proof', label: '依据', children: <ProofPanel {...panel} /> },
    { key: 'findings', label: findingsLabel(view, waiting), children: <FindingPanel {...panel} /> },
    ...(view.may.write ? [{ key: 'figures', label: '数字', children: <FigurePanel {...panel} /> } as const] : []),
    { key: 'comments', label: unresolved === 0 ? '批注' : `批注 ${unresolved}`, children: <CommentPanel {...panel} /> },
    { key: 'versions', label: '版本', children: <VersionPanel {...panel} /> },
  ] as const
  return <PanelTabs label="依据与核对" items={items} chosen={tab} onChoose={onTab} />
}

function findingsLabel({ state }: PanelProps['view'], waiting: number): string {
  if (state === 'sealed') return '定稿'
  return waiting === 0 ? '待处理' : `待处理 ${waiting}`
}

function waitingIn({ view, textCheck }: PanelProps): number {
  return allFindings(view, textCheck.findings).filter(({ accepted }) => accepted === null).length
}
