import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ConfirmWithNote } from '#web-kit/confirm-with-note.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { textOf } from '../block.ts'
import { compareTexts } from '../compare-texts.ts'
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
  const lines = compareTexts(linesOf(version.data.blocks), linesOf(view.blocks))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in the sheet takes the focus, and one scrolls by keys
    <section className="comparison" aria-label="逐段比较" tabIndex={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their place
        <p key={index} className={`compared-${line.kind}`}>
          {line.kind === 'changed'
            ? line.parts.map((part, place) =>
                part.kind === 'same' ? (
                  part.text
                ) : part.kind === 'removed' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place
                  <del key={place}>{part.text}</del>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other identity than their place
                  <ins key={place}>{part.text}</ins>
                ),
              )
            : line.text}
        </p>
      ))}
    </section>
  )
}
