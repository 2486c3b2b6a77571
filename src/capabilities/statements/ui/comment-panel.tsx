import { Button, Input } from 'antd'
import { useState } from 'react'
import { instantWords } from '#web-kit/date-words.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import type { Comment } from '../view.ts'
import type { PanelProps } from './panel-props.ts'
import { requests } from './requests.ts'

/** Comments on paragraphs, open ones first. */
export function CommentPanel({ view, editor, point, onJump, refresh }: PanelProps) {
  const [error, setError] = useState<unknown>(null)
  const block = point?.block ?? view.blocks[0]?.id ?? null
  const quote = editor === null ? '' : selectedText(editor).slice(0, 200)
  const act = async (work: () => Promise<unknown>): Promise<boolean> => {
    setError(null)
    try {
      await work()
      await refresh()
      return true
    } catch (refused) {
      setError(refused)
      return false
    }
  }
  const open = view.comments.filter(({ resolvedAt }) => resolvedAt === null)
  const done = view.comments.filter(({ resolvedAt }) => resolvedAt !== null)
  return (
    <section className="stack">
      {error !== null && <Trouble inline error={error} kept="写好的批注还在下面。" />}
      {view.may.comment && block !== null && (
        <NewComment quote={quote} onWrite={(words) => act(() => requests.comment(view.id, block, quote, words))} />
      )}
      {view.comments.length === 0 && <p className="quiet">还没有批注。</p>}
      <ul className="comments">
        {[...open, ...done].map((comment) => (
          <li key={comment.id}>
            <CommentLine
              comment={comment}
              mayResolve={view.may.write}
              onJump={() => onJump(comment.block)}
              onResolve={() => void act(() => requests.resolveComment(view.id, comment.id))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was written stays until it is kept. */
function NewComment(props: { readonly quote: string; readonly onWrite: (words: string) => Promise<boolean> }) {
  const [words, setWords] = useState('')
  const { quote, onWrite } = props
  return (
    <FieldBox label={quote === '' ? '对光标所在段落的批注' : `对“${quote.slice(0, 20)}”的批注`}>
      {(links) => (
        <>
          <Input.TextArea
            {...links}
            rows={3}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Button
            disabled={words.trim() === ''}
            onClick={async () => {
              if (await onWrite(words.trim())) setWords('')
            }}
          >
            写批注
          </Button>
        </>
      )}
    </FieldBox>
  )
}

function CommentLine(props: {
  readonly comment: Comment
  readonly mayResolve: boolean
  readonly onJump: () => void
  readonly onResolve: () => void
}) {
  const { comment, mayResolve, onJump, onResolve } = props
  return (
    <>
      {comment.quote !== '' && <blockquote className="quiet">“{comment.quote}”</blockquote>}
      <p>{comment.words}</p>
      <p className="quiet comment-facts">
        {comment.by} {instantWords(comment.at)}{' '}
        <button type="button" className="link-button" onClick={onJump}>
          看原文
        </button>{' '}
        {comment.resolvedAt === null
          ? mayResolve && (
              <button type="button" className="link-button" onClick={onResolve}>
                已处理
              </button>
            )
          : `${comment.resolvedBy ?? ''}已处理`}
      </p>
    </>
  )
}

function selectedText(editor: NonNullable<PanelProps['editor']>): string {
  const { from, to } = editor.state.selection
  return editor.state.doc.textBetween(from, to, '')
}
