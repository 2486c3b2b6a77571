import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { useAddress } from '#web-kit/use-address.ts'
import { requests } from './requests.ts'
import { TextDesk } from './text-desk.tsx'
import './checking.css'

/** One text that is checked: marks at their places on the left, what is said of them on the right. */
export function TextPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const [address, change] = useAddress({ version: '', strength: '', family: '' })
  const queries = useQueryClient()
  const view = useQuery({
    queryKey: ['checked-text', id, address.version],
    queryFn: () => requests.view(id, address.version),
    placeholderData: (before) => before,
  })
  if (view.isPending) return <Loading what="正在核对" lines={12} />
  if (view.isError) return <Refused error={view.error} retry={() => void view.refetch()} />
  const refresh = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['checked-text', id] })
  }
  return <TextDesk key={id} view={view.data} address={address} change={change} refresh={refresh} />
}
