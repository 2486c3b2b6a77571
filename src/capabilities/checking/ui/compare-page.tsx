import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { GoLink } from '#records/ui/go-link.tsx'
import { client } from '#web-kit/client.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { CompareView } from '../compare/compare-view.ts'
import { ComparePanel } from './compare-panel.tsx'

/** A text beside the organ's earlier years and all texts that were brought; to be read and printed. */
export function ComparePage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const view = useQuery({
    queryKey: ['compared-text', id],
    queryFn: () => client.get<CompareView>(`/api/checking/compare/${id}`),
  })
  if (view.isPending) return <Loading what="正在逐句比对" lines={12} />
  if (view.isError) return <Refused error={view.error} retry={() => void view.refetch()} />
  const isBrought = view.data.type === 'imported-statement'
  return (
    <Page
      title={`逐句比对：${view.data.title}`}
      actions={
        <Button type="primary" onClick={() => window.print()}>
          打印
        </Button>
      }
      back={
        <span className="no-print">
          <GoLink to={isBrought ? `/checking/${id}` : `/statements/${id}`}>返回文稿</GoLink>
        </span>
      }
    >
      <ComparePanel view={view.data} />
    </Page>
  )
}
