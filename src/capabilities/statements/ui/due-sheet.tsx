import { useQuery } from '@tanstack/react-query'
import { rectificationMeasure } from '#capabilities/rectification/index.ts'
import { useMe } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { DateText } from '#web-kit/date-text.tsx'
import { Loading } from '#web-kit/loading.tsx'
import { StateTag } from '#web-kit/state-tag.tsx'
import { dueQuestion } from './home-question.ts'

/** The measures that fall due next. */
export function DueSheet() {
  const { today } = useMe()
  const due = useQuery(dueQuestion)
  return (
    <section className="home-sheet" id="due">
      <h2>整改到期</h2>
      {due.isPending && <Loading what="正在查找" lines={3} />}
      {due.isError && <p>您的身份看不到整改措施，或者暂时没有查到。</p>}
      {due.isSuccess && due.data.total === 0 && <p>没有未销号的整改措施。</p>}
      <ul className="home-lines">
        {due.data?.rows.map(({ id, title, state, values }) => (
          <li key={id}>
            <GoLink to={places.record(rectificationMeasure.name, id)}>{title}</GoLink>
            <span className="tabular">
              <DateText value={typeof values.dueOn === 'string' ? values.dueOn : null} />{' '}
              <DueTag state={state} dueOn={values.dueOn} today={today} />
            </span>
          </li>
        ))}
      </ul>
      {due.isSuccess && due.data.total > due.data.rows.length && (
        <p>
          <GoLink to={places.list(rectificationMeasure.name)}>共{due.data.total}条，查看全部</GoLink>
        </p>
      )}
    </section>
  )
}

function DueTag({ state, dueOn, today }: { readonly state: string; readonly dueOn: unknown; readonly today: string }) {
  if (state === 'review') return <StateTag label="待验收" stage="moving" />
  if (typeof dueOn === 'string' && dueOn < today) return <StateTag label="已超期" stage="late" />
  return <StateTag label="办理中" stage="open" />
}
