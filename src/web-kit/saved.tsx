import { clockWords } from './date-words.ts'

export interface SavedProps {
  readonly state: 'clean' | 'typing' | 'saving' | 'saved' | 'offline' | 'failed'
  /** Instant of the last draft kept, ISO 8601. */
  readonly at: string | null
}

/** Whether what was typed is kept: “已存草稿 14:02”. */
export function Saved({ state, at }: SavedProps) {
  return (
    <span
      className={`saved tabular ${state === 'failed' || state === 'offline' ? 'tone-amber' : 'quiet'}`}
      role="status"
    >
      {words(state, at)}
    </span>
  )
}

function words(state: SavedProps['state'], at: string | null): string {
  const last = at === null ? '' : `，上次存于 ${clockWords(at)}`
  if (state === 'saved' && at !== null) return `已存草稿 ${clockWords(at)}`
  if (state === 'saving') return '正在存草稿'
  if (state === 'offline') return `网络已断，内容留在本机${last}`
  if (state === 'failed') return `草稿没有存上，请勿关闭本页${last}`
  return at === null ? '' : `已存草稿 ${clockWords(at)}`
}
