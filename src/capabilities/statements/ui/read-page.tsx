import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Refused } from '#web-kit/refused.tsx'
import { statementText } from '../statement-text.ts'
import { useStatement } from './use-statement.ts'
import './statements.css'

/** Pixels; the largest still holds a dozen characters in a line of a phone. */
const sizes = [24, 28, 34] as const

/** The statement in large type, one paragraph after another: to read on a phone, or aloud at the meeting. */
export function ReadPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const { view } = useStatement(id)
  const [step, setStep] = useState(0)
  const { data } = view
  useEffect(() => {
    document.title = `${data?.head.title ?? '述法报告'} · 述法`
  }, [data?.head.title])
  return (
    <main className="read-aloud" style={{ fontSize: sizes[step] ?? sizes[0] }}>
      <div className="read-acts no-print">
        <GoLink to={`/statements/${id}`}>返回正文</GoLink>
        <span className="row">
          <Button disabled={step === 0} onClick={() => setStep(step - 1)}>
            字小些
          </Button>
          <Button disabled={step === sizes.length - 1} onClick={() => setStep(step + 1)}>
            字大些
          </Button>
        </span>
      </div>
      {view.isPending && <Loading what="正在打开报告" lines={10} />}
      {view.isError && <Refused error={view.error} retry={() => void view.refetch()} />}
      {data !== undefined && <Lines text={statementText(data.head, data.blocks).text} />}
    </main>
  )
}

function Lines({ text }: { readonly text: string }) {
  const [title = '', person = '', ...lines] = text.split('\n')
  return (
    <article>
      <h1>{title}</h1>
      <p className="read-person">{person}</p>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in a text that does not change here
        <p key={at}>{line}</p>
      ))}
    </article>
  )
}
