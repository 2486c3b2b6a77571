import { capacityLabels } from '#kernel/capacity.ts'
import type { JournalLine } from '../api.ts'
import { GoLink } from './go-link.tsx'
import { places } from './places.ts'

export interface JournalLineProps {
  readonly line: JournalLine
  /** Shows the acts on one record only. */
  readonly onOnly: (record: string) => void
}

/** Which record it was done on: a link where it may be read. */
export function JournalSubject({ line, onOnly }: JournalLineProps) {
  const { record } = line
  if (record === null) return null
  const { type, id, title, typeTitle } = record
  return (
    <>
      <span className="quiet">{typeTitle}</span>{' '}
      {id !== null && (line.isHidden ? title : <GoLink to={places.record(type, id)}>{title}</GoLink>)}{' '}
      {id !== null && (
        <button
          type="button"
          className="link-button no-print"
          aria-label={`只看它：${typeTitle}${title}`}
          onClick={() => onOnly(id)}
        >
          只看它
        </button>
      )}
    </>
  )
}

/** What changed, on click; only the names of the fields where the record may not be read. */
export function JournalChanges({ line: { changes, isHidden } }: Pick<JournalLineProps, 'line'>) {
  if (changes.length === 0) return null
  return (
    <details className="journal-changes">
      <summary>{changedWords(changes.map(({ label }) => label))}</summary>
      {isHidden ? (
        <p className="quiet">{changes.map(({ label }) => label).join('、')}（内容无权查看）</p>
      ) : (
        <dl className="differences">
          {changes.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {before !== '' && (
                  <>
                    <del>{before}</del> <span aria-hidden>→</span>{' '}
                  </>
                )}
                <ins>{after || '清空'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}

/** 用户名；学习主题、学习日期等 6 处. */
function changedWords(labels: readonly string[]): string {
  return labels.length <= 2 ? labels.join('、') : `${labels.slice(0, 2).join('、')}等 ${labels.length} 处`
}

export function capacityWords(capacity: string): string {
  return Object.entries(capacityLabels).find(([name]) => name === capacity)?.[1] ?? '系统'
}
