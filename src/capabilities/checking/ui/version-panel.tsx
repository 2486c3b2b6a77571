import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ComparedText } from '#records/ui/compared-text.tsx'
import { instantWords } from '#web-kit/date-words.ts'
import { Loading } from '#web-kit/loading.tsx'
import { SideSheet } from '#web-kit/side-sheet.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { CheckedView } from '../checked-view.ts'
import { requests } from './requests.ts'

/** Every version with who made it; each can be opened, or compared with the one on the page. */
export function VersionPanel(props: { readonly view: CheckedView; readonly onOpen: (number: number) => void }) {
  const { view, onOpen } = props
  const [compared, setCompared] = useState<number | null>(null)
  return (
    <section className="stack">
      <p className="quiet">每次修改存为新的一版，原文一直留着。</p>
      <ul className="versions">
        {view.versions.map(({ number, note, by, at }) => (
          <li key={number}>
            <button
              type="button"
              className="link-button"
              aria-current={number === view.number ? 'true' : undefined}
              onClick={() => onOpen(number)}
            >
              第{number}版 {note}
              {number === view.number && '（当前显示）'}
            </button>
            <span className="quiet">
              {by} {instantWords(at)}
              {number !== view.number && (
                <>
                  {' '}
                  <button type="button" className="link-button" onClick={() => setCompared(number)}>
                    与当前比较
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <SideSheet
        open={compared !== null}
        modal
        width={860}
        title={`第${compared ?? ''}版与第${view.number}版比较`}
        onClose={() => setCompared(null)}
      >
        {compared !== null && <Comparison view={view} number={compared} />}
      </SideSheet>
    </section>
  )
}

function Comparison({ view, number }: { readonly view: CheckedView; readonly number: number }) {
  const other = useQuery({
    queryKey: ['checked-text', view.id, String(number)],
    queryFn: () => requests.view(view.id, String(number)),
  })
  if (other.isPending) return <Loading what="正在打开这一版" />
  if (other.isError) return <Trouble error={other.error} retry={() => void other.refetch()} />
  const [before, after] = number < view.number ? [other.data, view] : [view, other.data]
  return <ComparedText before={before.text.split('\n')} after={after.text.split('\n')} />
}
