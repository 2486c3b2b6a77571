import { Button } from 'antd'
import { useId } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { DateText } from '#web-kit/date-text.tsx'
import { StateTag } from '#web-kit/state-tag.tsx'
import type { NoticeLine } from '../notice-view.ts'
import { kindWords } from '../notice-words.ts'

interface Told {
  readonly lines: readonly NoticeLine[]
  readonly onRead: (key: string) => void
}

/** Notices under one heading, kind by kind. */
export function NoticeGroups({ title, lines, onRead }: Told & { readonly title: string }) {
  const id = useId()
  return (
    <section className="told-group" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span className="quiet">（{lines.length}条）</span>
      </h2>
      {[...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, own]) => (
        <section key={kind}>
          <h3>{kindWords[kind]}</h3>
          <ul>
            {own.map((line) => (
              <Line key={line.key} line={line} onRead={onRead} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Line({ line, onRead }: Pick<Told, 'onRead'> & { readonly line: NoticeLine }) {
  const { key, what, why, basis, to, on, isOverdue, isRead, insteadOf } = line
  return (
    <li className="told-line">
      <div>
        <p className="told-what">
          <GoLink to={to}>{what}</GoLink>
          {isOverdue && <StateTag label="过期" stage="late" />}
          {insteadOf !== null && <span className="quiet">代 {insteadOf}</span>}
        </p>
        <p>{why}</p>
        <p className="quiet">依据：{basis}</p>
      </div>
      <p className="told-end">
        <DateText value={on} />
        {!isRead && (
          <Button size="small" className="no-print" aria-label={`知道了：${what}`} onClick={() => onRead(key)}>
            知道了
          </Button>
        )}
      </p>
    </li>
  )
}
