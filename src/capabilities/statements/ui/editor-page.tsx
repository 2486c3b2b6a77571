import { useParams } from '@tanstack/react-router'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { StatementDesk } from './statement-desk.tsx'
import { useStatement } from './use-statement.ts'

/** The statement: outline, sheet, and the drawer of proofs, findings, comments and versions. */
export function EditorPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const { view, refresh } = useStatement(id)
  if (view.isPending) return <Loading what="正在打开述法报告" lines={12} />
  if (view.isError) return <Refused error={view.error} retry={() => void view.refetch()} />
  return <StatementDesk key={`${id}/${view.data.state}`} view={view.data} refresh={refresh} />
}
