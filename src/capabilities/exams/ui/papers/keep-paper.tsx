import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useGo } from '#records/ui/use-go.ts'
import { FieldBox } from '#web-kit/field-box.tsx'
import { Trouble } from '#web-kit/trouble.tsx'
import { keepPaperOperation } from '../../papers/operations.ts'
import { type Paper, totalTenths } from '../../papers/paper.ts'
import type { BankSource } from '../../papers/paper-source-guard.ts'
import { useSending } from '../use-sending.ts'
import { PaperSheet } from './paper-sheet.tsx'
import { points } from './points-words.ts'
import { requests } from './requests.ts'

const { title: titleField, note: noteField } = keepPaperOperation.input

/** The paper as it will be, and the form that freezes it. */
export function KeepPaper({ source, paper }: { readonly source: BankSource; readonly paper: Paper }) {
  const go = useGo()
  const queries = useQueryClient()
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const { busy, error, send } = useSending()
  const keep = () =>
    send(async () => {
      const shown = paper.sections.flatMap(({ questions }) => questions.map((one) => one.question.id))
      const { id } = await requests.keep(title, note, source, shown)
      await queries.invalidateQueries({ queryKey: ['exam-papers'] })
      go(`/exams/papers/${id}`)
    })
  return (
    <div className="stack">
      <section className="keep-paper">
        <FieldBox label={titleField.label} required>
          {(links) => (
            <Input
              {...links}
              value={title}
              maxLength={100}
              placeholder="如：2026年度法律知识考试试卷"
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </FieldBox>
        <FieldBox label={noteField.label} hint={noteField.help}>
          {(links) => (
            <Input.TextArea
              {...links}
              rows={2}
              value={note}
              maxLength={500}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </FieldBox>
        {error !== null && <Trouble inline error={error} kept="试卷没有定，预览还在下面。" />}
        <p className="row">
          <Button type="primary" disabled={title.trim() === ''} loading={busy} onClick={() => void keep()}>
            定卷
          </Button>
          <span className="quiet">
            满分{points(totalTenths(paper))}分{source.from === 'blueprint' && `；抽题种子 ${source.seed}`}
          </span>
        </p>
      </section>
      <PaperSheet title={title === '' ? '（试卷名称）' : title} note={note} paper={paper} withKey />
    </div>
  )
}
