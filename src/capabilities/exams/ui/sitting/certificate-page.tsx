import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { GoLink } from '#records/ui/go-link.tsx'
import { dateWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { Certificate } from '../../engine/api.ts'
import { points } from '../papers/points-words.ts'
import { requests } from './requests.ts'
import './sitting.css'

/** A certificate to print, one A4 page. `?person=` asks for another's, where one keeps the exam. */
export function CertificatePage() {
  const { exam = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const { person = '' }: Readonly<Record<string, string | undefined>> = useSearch({ strict: false })
  const asked = useQuery({
    queryKey: ['certificate', exam, person],
    queryFn: () => requests.certificate(exam, person),
  })
  return (
    <Page
      title="合格证书"
      surface="bare"
      back={<GoLink to={`/exams/${exam}/result`}>成绩</GoLink>}
      actions={
        <Button type="primary" disabled={!asked.isSuccess} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      {asked.isPending && <Loading what="正在取证书" />}
      {asked.isError && <Refused error={asked.error} retry={() => void asked.refetch()} />}
      {asked.isSuccess && <CertificateSheet certificate={asked.data} />}
    </Page>
  )
}

function CertificateSheet({ certificate }: { readonly certificate: Certificate }) {
  const { person, post, title, heldOn, band, tenths, totalTenths, organ, issuedOn, number } = certificate
  return (
    <article className="certificate" aria-label="合格证书">
      <h2>合格证书</h2>
      <p className="certificate-words">
        <span className="certificate-name">{person}</span>同志{post === null ? '' : `（${post}）`}于
        {dateWords(heldOn, false)}参加“{title}”，成绩{points(tenths)}分（满分{points(totalTenths)}分），评定为{band}。
      </p>
      <p className="certificate-words">特此证明。</p>
      <p className="certificate-sign">{organ}</p>
      <p className="certificate-sign">{dateWords(issuedOn, false)}</p>
      <p className="certificate-number">编号：{number}</p>
    </article>
  )
}
