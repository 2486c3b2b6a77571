import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { ImportPreview } from '../../bank/import/proposed-question.ts'
import { requests } from './requests.ts'

/** Says what comes with the product before it is looked over. */
export function LoadShipped({ onRead }: { readonly onRead: (preview: ImportPreview) => void }) {
  const shipped = useQuery({ queryKey: ['exam-bank', 'shipped'], queryFn: requests.shipped })
  if (shipped.isPending) return <Loading what="正在读取随附题库" />
  if (shipped.isError) return <Refused error={shipped.error} retry={() => void shipped.refetch()} />
  const { questions } = shipped.data
  const isThere = questions.filter(({ alike }) => alike.some((one) => one.where === 'bank' && one.isSame)).length
  const checked = questions.filter(({ values }) => values.checked === 'read').length
  return (
    <div className="stack prose">
      <p>
        随附{questions.length}题，每题写明依据的法律法规和条款。其中{checked}题对照过法律文本，标为“已核对原文”；
        {questions.length - checked}题标为“待核”，使用前请对照现行文本核对。
        {isThere > 0 && `题库里已有${isThere}题，默认不再选。`}
      </p>
      <p>
        <Button type="primary" onClick={() => onRead(shipped.data)}>
          预览并选择
        </Button>
      </p>
    </div>
  )
}
