import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Progress } from 'antd'
import { useEffect, useRef } from 'react'
import { instantWords } from '#web-kit/date-words.ts'
import { Trouble } from '#web-kit/trouble.tsx'
import type { ReMarking } from '../../engine/keeper-api.ts'
import { points } from '../papers/points-words.ts'
import { useSending } from '../use-sending.ts'
import { requests } from './requests.ts'
import { useRenewed } from './use-renewed.ts'

/** Questions that were struck or whose key was corrected, how far the marking is, and whose marks it changed. */
export function ReMarkings({ exam }: { readonly exam: string }) {
  const cache = useQueryClient()
  const list = useQuery({
    queryKey: ['kept-exam', exam, 're-markings'],
    queryFn: () => requests.reMarkings(exam),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some(isRunning) === true ? 1_000 : false),
  })
  const running = list.data?.filter(isRunning).length ?? 0
  // Figures change when one ends.
  const before = useRef(running)
  useEffect(() => {
    if (running < before.current) void cache.invalidateQueries({ queryKey: ['kept-exam', exam] })
    before.current = running
  }, [running, cache, exam])
  if (list.data === undefined || list.data.length === 0) return null
  return (
    <section className="keep-remarks">
      <h2>取消、更正和重新判分</h2>
      <ul className="keep-plain">
        {list.data.map((one) => (
          <Line key={one.id} exam={exam} one={one} />
        ))}
      </ul>
    </section>
  )
}

function isRunning({ state }: ReMarking): boolean {
  return state === 'running'
}

function Line({ exam, one }: { readonly exam: string; readonly one: ReMarking }) {
  const { change, stem, reason, by, startedAt, state, done, total, changed } = one
  return (
    <li>
      <p>
        {change === 'strike' ? '取消试题' : '更正答案'}：{stem}
      </p>
      <p className="quiet">
        {by}　{instantWords(startedAt)}　理由：{reason}
      </p>
      {state === 'running' && <Running exam={exam} one={one} />}
      {state === 'cancelled' && (
        <p>
          已停止，判到{done}份（共{total}份），成绩没有变动。
        </p>
      )}
      {state === 'done' && (
        <p role="status">
          已重新判分{total}份，{changed === 0 ? '没有人的成绩变动' : `${changed}人的成绩变动`}。
        </p>
      )}
      {state === 'done' && changed > 0 && <Affected one={one} />}
    </li>
  )
}

function Running({ exam, one: { id, done, total } }: { readonly exam: string; readonly one: ReMarking }) {
  const { busy, error, send } = useSending()
  const renewed = useRenewed(exam)
  const stop = (): void =>
    void send(async () => {
      await requests.act('cancel-re-marking', exam, { job: id })
      await renewed('已停止重新判分')
    })
  return (
    <div className="keep-running">
      <Progress
        percent={total === 0 ? 100 : Math.floor((done * 100) / total)}
        aria-label="重新判分的进度"
        status="active"
      />
      <span className="tabular">
        {done}/{total}份
      </span>
      <Button size="small" loading={busy} onClick={stop}>
        停止
      </Button>
      {error !== null && <Trouble inline error={error} />}
    </div>
  )
}

function Affected({ one: { affected, changed } }: { readonly one: ReMarking }) {
  return (
    <details>
      <summary>成绩变动的{changed}人</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">姓名</th>
            <th scope="col" className="figure">
              原来
            </th>
            <th scope="col" className="figure">
              现在
            </th>
            <th scope="col">是否合格</th>
          </tr>
        </thead>
        <tbody>
          {[...affected.entries()].map(([at, line]) => (
            <tr key={at}>
              <th scope="row">{line.name}</th>
              <td className="figure">{points(line.before)}分</td>
              <td className="figure">{points(line.after)}分</td>
              <td>{passWords(line.passedBefore, line.passedAfter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {affected.length < changed && <p className="quiet">只列出前{affected.length}人，全部见成绩单。</p>}
    </details>
  )
}

function passWords(before: boolean, after: boolean): string {
  if (before === after) return after ? '合格' : '不合格'
  return after ? '不合格 → 合格' : '合格 → 不合格'
}
