import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { GoLink } from '#records/ui/go-link.tsx'
import { useGo } from '#records/ui/use-go.ts'
import { Empty } from '#web-kit/empty.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { Mark, type MarkShape, type Tone } from '#web-kit/mark.tsx'
import { Page } from '#web-kit/page.tsx'
import { Refused } from '#web-kit/refused.tsx'
import type { MyExam, Standing } from '../../engine/api.ts'
import { requests } from './requests.ts'
import { windowWords } from './window-words.ts'
import './sitting.css'

/** What the asker has to sit, is sitting, and has sat. */
export function MyExamsPage() {
  const mine = useQuery({ queryKey: ['my-exams'], queryFn: requests.mine, staleTime: 0, refetchOnWindowFocus: true })
  return (
    <Page title="我的考试" basis="用自己的账号作答；时间以服务器为准，随时可以断开再接着答。">
      {mine.isPending && <Loading what="正在取考试" />}
      {mine.isError && <Refused error={mine.error} retry={() => void mine.refetch()} />}
      {mine.isSuccess && mine.data.length === 0 && (
        <Empty title="现在没有您要参加的线上考试。">名单上有您的考试会列在这里；纸笔考试由经办人登记。</Empty>
      )}
      {mine.isSuccess && mine.data.length > 0 && (
        <ul className="my-exams">
          {mine.data.map((exam) => (
            <ExamLine key={exam.exam} exam={exam} />
          ))}
        </ul>
      )}
    </Page>
  )
}

const standings: Readonly<Record<Standing, { label: string; shape: MarkShape; tone: Tone }>> = {
  early: { label: '还没到时间', shape: 'clock', tone: 'quiet' },
  open: { label: '可以开始', shape: 'hollow', tone: 'primary' },
  writing: { label: '正在作答', shape: 'half', tone: 'amber' },
  done: { label: '已完成', shape: 'check', tone: 'green' },
  missed: { label: '没有参加', shape: 'bar', tone: 'quiet' },
  exempt: { label: '免试', shape: 'bar', tone: 'quiet' },
}

function ExamLine({ exam }: { readonly exam: MyExam }) {
  const go = useGo()
  const { label, shape, tone } = standings[exam.standing]
  const isUnderWay = exam.sitting !== null
  return (
    <li className="my-exam">
      <div className="my-exam-words">
        <h2>{exam.title}</h2>
        <p>
          <span className="state-tag">
            <Mark shape={shape} tone={tone} /> {label}
          </span>
          {exam.practice && '　练习，不计成绩'}
        </p>
        <p className="quiet">
          {windowWords(exam.opensAt, exam.closesAt)}，{exam.minutes}分钟
          {exam.attempts === null ? '，不限次数' : exam.attempts > 1 ? `，可考${exam.attempts}次` : ''}
          {exam.begun > 0 && `，已考${exam.begun}次`}
        </p>
        {!exam.mayStart && !isUnderWay && exam.why !== null && <p className="quiet">{exam.why}</p>}
      </div>
      <div className="my-exam-acts">
        {(exam.mayStart || isUnderWay) && (
          <Button type="primary" size="large" onClick={() => go(`/exams/${exam.exam}/sitting`)}>
            {isUnderWay ? '接着答' : exam.practice ? '练习' : '参加考试'}
          </Button>
        )}
        {exam.begun > 0 && <GoLink to={`/exams/${exam.exam}/result`}>成绩和试卷</GoLink>}
      </div>
    </li>
  )
}
