import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useGo } from '#records/ui/use-go.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { MyExam, SittingView } from '../../engine/api.ts'
import { BeforeStart } from './before-start.tsx'
import { thisTab } from './device.ts'
import { requests } from './requests.ts'
import { SittingDesk } from './sitting-desk.tsx'
import './sitting.css'

/** One exam being sat: what to know before it, then the paper. A sitting under way is gone on with at once. */
export function SittingPage() {
  const { exam = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const go = useGo()
  const mine = useQuery({ queryKey: ['my-exams'], queryFn: requests.mine, staleTime: 0 })
  const [view, setView] = useState<SittingView | null>(null)
  const [trouble, setTrouble] = useState<unknown>(null)
  const start = (): void => {
    setTrouble(null)
    requests.start(exam, thisTab()).then(setView, setTrouble)
  }
  const one = mine.data?.find((entry: MyExam) => entry.exam === exam)
  const isUnderWay = one?.sitting !== undefined && one.sitting !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes on once, when the exam is known to be under way
  useEffect(() => {
    if (isUnderWay && view === null) start()
  }, [isUnderWay])
  if (view !== null) return <SittingDesk key={view.sitting} view={view} onAgain={start} />
  return (
    <main className="sitting-door">
      {trouble !== null && <Refused error={trouble} retry={start} />}
      {mine.isPending && <Loading what="正在打开考试" />}
      {mine.isError && <Refused error={mine.error} retry={() => void mine.refetch()} />}
      {mine.isSuccess && trouble === null && !isUnderWay && (
        <BeforeStart exam={one} onStart={start} onBack={() => go('/exams')} />
      )}
    </main>
  )
}
