import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ComparedText } from '#records/ui/compared-text.tsx'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { textOf } from '../block.ts'
import type { StatementView, VersionLine } from '../view.ts'
import type { PanelProps } from './panel-props.ts'
import { requests } from './requests.ts'

/** Kept versions; each can be read and compared with the text as it stands. */
export function VersionPanel({ view, refresh }: PanelProps) {
  const [naming, setNaming] = useState(false)
  const [shown, setShown] = useState<VersionLine | null>(null)
  return (
    <section className="stack">
      {view.may.write && <Button onClick={() => setNaming(true)}>存为一版</Button>}
      <ul className="versions">
        {view.versions.map((version) => (
          <li key={version.number}>
            <button type="button" className="link-button" onClick={() => setShown(version)}>
              第{version.number}版 {version.label}
            </button>
            <span className="quiet">
              {version.by} {instantWords(version.at)}
            </span>
          </li>
        ))}
      </ul>
      <ConfirmWithNote
        open={naming}
        title="存为一版"
        noteLabel="版本说明"
        noteRequired
        verb="存为一版"
        onConfirm={async (label) => {
          await requests.keepVersion(view.id, label)
          await refresh()
        }}
        onClose={() => setNaming(false)}
      />
      <SideSheet
        open={shown !== null}
        modal
        width={860}
        title={shown === null ? '' : `第${shown.number}版与现在的正文比较`}
        onClose={() => setShown(null)}
      >
        {shown !== null && <Comparison view={view} number={shown.number} />}
      </SideSheet>
    </section>
  )
}

function Comparison({ view, number }: { readonly view: StatementView; readonly number: number }) {
  const version = useQuery({
    queryKey: ['version', view.id, number],
    queryFn: () => requests.version(view.id, number),
  })
  if (version.isPending) return <Loading what="正在打开这一版" />
  if (version.isError) return <Trouble error={version.error} retry={() => void version.refetch()} />
  const linesOf = (blocks: StatementView['blocks']) =>
    blocks.filter(({ body }) => body.kind !== 'gap').map(({ body }) => textOf(body))
  return <ComparedText before={linesOf(version.data.blocks)} after={linesOf(view.blocks)} />
}
