import { useQuery } from '@tanstack/react-query'
import type { Evidence } from '#kernel/evidence.ts'
import { Loading } from '#web-kit/loading.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { decodeText, previewKind, sizeInWords } from './file-words.ts'

/** Characters of a text shown; the whole is downloaded. */
const mostShown = 200_000

/** A file as it looks, beside the record. */
export function EvidencePreview({ file, onClose }: { readonly file: Evidence | null; readonly onClose: () => void }) {
  return (
    <SideSheet
      open={file !== null}
      modal
      width={960}
      title={file?.name ?? ''}
      extra={
        file === null ? null : (
          <a href={`/api/evidence/${file.id}/content?download=1`} download={file.name}>
            下载（{sizeInWords(file.size)}）
          </a>
        )
      }
      onClose={onClose}
    >
      {file !== null && <Preview file={file} />}
    </SideSheet>
  )
}

function Preview({ file }: { readonly file: Evidence }) {
  const address = `/api/evidence/${file.id}/content`
  switch (previewKind(file.mediaType)) {
    case 'image':
      return <img className="preview-image" src={address} alt={file.name} />
    case 'pdf':
      return <iframe className="preview-frame" src={address} title={file.name} />
    case 'text':
      return <TextPreview address={address} />
    case 'none':
      return <p>这种格式不能在网页里查看，请下载后用办公软件打开。</p>
  }
}

function TextPreview({ address }: { readonly address: string }) {
  const text = useQuery({ queryKey: ['evidence-text', address], queryFn: () => readText(address), staleTime: Infinity })
  if (text.isPending) return <Loading what="正在打开文件" />
  if (text.isError) return <Trouble error={text.error} retry={() => void text.refetch()} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in the sheet takes the focus, and one scrolls by keys
    <pre className="preview-text" tabIndex={0}>
      {text.data}
    </pre>
  )
}

async function readText(address: string): Promise<string> {
  const answer = await fetch(address, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`evidence answered ${answer.status}`)
  return decodeText(await answer.arrayBuffer()).slice(0, mostShown)
}
