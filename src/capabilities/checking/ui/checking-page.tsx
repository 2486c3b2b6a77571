import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { may } from '#records/permission.ts'
import { useMe } from '#records/ui/context.tsx'
import { FileDrop } from '#records/ui/file-queue.tsx'
import { sizeInWords } from '#records/ui/file-words.ts'
import { useDroppedFiles } from '#records/ui/use-dropped-files.ts'
import { useGo } from '#records/ui/use-go.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Page } from '#web-kit/page.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { TakenIn } from '../checked-view.ts'
import { importedStatement } from '../imported-statement-record.ts'
import { type Choice, ChooseAbout } from './choose-about.tsx'
import { requests } from './requests.ts'
import { TextList } from './text-list.tsx'
import './checking.css'

/** Drop or paste a statement; below, those that were brought before. */
export function CheckingPage() {
  const { actor } = useMe()
  const mayBring = may(actor, { to: 'enter', type: importedStatement })
  const texts = useQuery({ queryKey: ['checked-texts'], queryFn: requests.list })
  return (
    <Page
      title="核对文稿"
      basis="找出报告里该改的地方，说明为什么、怎样改；本单位的报告还与台账逐项对照。往年的报告放进来，就是第一本台账。"
    >
      {mayBring && <Bring />}
      <h2 className="checking-before">核对过的文稿</h2>
      {texts.isPending && <Loading what="正在打开" lines={3} />}
      {texts.isError && <Trouble inline error={texts.error} retry={() => void texts.refetch()} />}
      {texts.isSuccess && <TextList lines={texts.data} />}
    </Page>
  )
}

/** What the reader takes, whatever evidence may be. */
const mostRead = 64 * 1024 * 1024

function Bring() {
  const { evidenceMaxBytes } = useMe()
  const [about, setAbout] = useState<Choice>({ origin: 'own', year: null, postTerm: null })
  const [pasted, setPasted] = useState('')
  const bringing = useBringing(about)
  const isOver = useDroppedFiles((files) => bringing.bring(files[0]))
  return (
    <section className="stack checking-bring" aria-label="放入文稿">
      <ChooseAbout about={about} onChange={setAbout} />
      <FileDrop
        isOver={isOver}
        multiple={false}
        accept=".docx,.doc,.wps,.txt,.pdf"
        onFiles={([file]) => bringing.bring(file)}
      >
        Word（.docx、.doc）、WPS、文本、带文字的 PDF，不超过 {sizeInWords(Math.min(evidenceMaxBytes, mostRead))}
        ，也可拖到或粘贴到本页任何位置。
        <strong>涉密文件一律不得上传。</strong>
      </FileDrop>
      <FieldBox label="或者把文字粘贴在这里">
        {(links) => (
          <Input.TextArea
            {...links}
            rows={4}
            value={pasted}
            maxLength={200_000}
            onChange={(event) => setPasted(event.target.value)}
          />
        )}
      </FieldBox>
      {bringing.error !== null && <Trouble inline error={bringing.error} kept="文件没有存入。" />}
      {bringing.asked !== null && <AskEncoding asked={bringing.asked} onChoose={bringing.again} />}
      <div className="row-end">
        <Button
          type="primary"
          loading={bringing.isBusy}
          disabled={pasted.trim() === ''}
          onClick={() => bringing.bring(new File([pasted], '粘贴的文字.txt', { type: 'text/plain' }))}
        >
          核对粘贴的文字
        </Button>
      </div>
    </section>
  )
}

type Ask = Extract<TakenIn, { kind: 'ask' }>

/** Sends a file; where its encoding is doubtful a person says which reading is right. */
function useBringing(about: Choice) {
  const go = useGo()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [waiting, setWaiting] = useState<{ readonly file: File; readonly asked: Ask } | null>(null)
  const send = async (file: File, encoding: string | null): Promise<void> => {
    setBusy(true)
    setError(null)
    setWaiting(null)
    try {
      const taken = await requests.bring({ file, encoding, ...about })
      if (taken.kind === 'ask') return setWaiting({ file, asked: taken })
      await queries.invalidateQueries({ queryKey: ['checked-texts'] })
      go(`/checking/${taken.id}`)
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return {
    ...{ isBusy, error, asked: waiting?.asked ?? null },
    bring: (file: File | undefined) => file !== undefined && void send(file, null),
    again: (encoding: string) => waiting !== null && void send(waiting.file, encoding),
  }
}

function AskEncoding(props: { readonly asked: Ask; readonly onChoose: (encoding: string) => void }) {
  const { asked, onChoose } = props
  return (
    <section className="stack" role="alert">
      <p>{asked.message}</p>
      <ul className="checking-encodings">
        {asked.candidates.map(({ encoding, label, preview }) => (
          <li key={encoding}>
            <Button onClick={() => onChoose(encoding)}>{label}</Button>
            <span>{preview}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
