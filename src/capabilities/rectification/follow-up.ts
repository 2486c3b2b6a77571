import { orderBy } from '#kernel/order-by.ts'

/** What the yearly check and the home look at, across years. Pure. */
export interface FollowedProblem {
  readonly id: string
  readonly state: string
  readonly foundOn: string
}

export interface FollowedMeasure {
  readonly id: string
  readonly problem: string
  readonly state: string
  readonly dueOn: string
}

/** Problems not closed, the oldest first: those of earlier years come before this year's. */
export function openProblems<P extends FollowedProblem>(problems: readonly P[]): readonly P[] {
  return problems.filter((one) => one.state !== 'closed').toSorted(orderBy((one) => one.foundOn))
}

/** Problems closed although a measure against them is not: closed too early, or the measure was forgotten. */
export function closedWithOpenMeasures<P extends FollowedProblem, M extends FollowedMeasure>(
  problems: readonly P[],
  measures: readonly M[],
): readonly { readonly problem: P; readonly open: readonly M[] }[] {
  return problems
    .filter((one) => one.state === 'closed')
    .map((one) => ({
      problem: one,
      open: measures.filter((measure) => measure.problem === one.id && measure.state !== 'closed'),
    }))
    .filter(({ open }) => open.length > 0)
}

/** Problems not closed that no measure answers. */
export function problemsWithoutMeasure<P extends FollowedProblem>(
  problems: readonly P[],
  measures: readonly FollowedMeasure[],
): readonly P[] {
  return openProblems(problems).filter((one) => !measures.some((measure) => measure.problem === one.id))
}

/** Measures past their date and not closed, the longest overdue first. */
export function overdueMeasures<M extends FollowedMeasure>(measures: readonly M[], today: string): readonly M[] {
  return measures.filter((one) => one.state !== 'closed' && one.dueOn < today).toSorted(orderBy((one) => one.dueOn))
}
