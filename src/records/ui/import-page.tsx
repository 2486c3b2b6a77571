import { useState } from 'react'
import { formatCitation } from '#kernel/citation.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Forbidden } from '#web-kit/forbidden.tsx'
import { Page } from '#web-kit/page.tsx'
import type { ImportPreview, ImportResult } from '../api.ts'
import { may, who } from '../permission.ts'
import { useMe } from './context.tsx'
import { GoLink } from './go-link.tsx'
import { ImportChoose } from './import-choose.tsx'
import { ImportDecide } from './import-decide.tsx'
import { ImportDone } from './import-done.tsx'
import { NoSuchType } from './no-such-type.tsx'
import { places } from './places.ts'
import { useRecordType } from './use-record-type.ts'
import './records.css'

/** Many records from a workbook: choose, look, decide, done. */
export function ImportPage({ typeName }: { readonly typeName: string }) {
  const { actor } = useMe()
  const type = useRecordType(typeName)
  if (type === undefined) return <NoSuchType />
  return (
    <Page
      title={`导入${type.title}`}
      basis={`依据：${formatCitation(type.basis)}`}
      back={
        <GoLink to={places.list(type.name)} className="no-print">
          返回{type.title}
        </GoLink>
      }
    >
      {may(actor, { to: 'enter', type }) ? (
        <Import type={type} />
      ) : (
        <Forbidden what={`您的身份不能导入${type.title}。`} who={who({ to: 'enter', type })} />
      )}
    </Page>
  )
}

function Import({ type }: { readonly type: RecordType }) {
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)
  function again(): void {
    setPreview(null)
    setResult(null)
  }
  if (preview === null) return <ImportChoose type={type} onPreview={setPreview} />
  if (result === null) return <ImportDecide type={type} preview={preview} onResult={setResult} onAgain={again} />
  return <ImportDone type={type} preview={preview} result={result} onAgain={again} />
}
