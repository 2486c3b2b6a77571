import type { ByPersons } from './marking.ts'
import type { ExamSetting } from './setting.ts'

/** One marker's points for one question, in the order in which they were given. */
export interface MarkerPoints {
  readonly question: string
  readonly marker: string
  readonly tenths: number
}

/**
 * Points of the questions that are marked to the end: one marker's; of two the mean, unless they are too far apart,
 * then the third's.
 */
export function settledMarks(
  { markers, markersApartTenths }: Pick<ExamSetting, 'markers' | 'markersApartTenths'>,
  given: readonly MarkerPoints[],
): ByPersons {
  const byQuestion = Map.groupBy(given, ({ question }) => question)
  return new Map(
    [...byQuestion].flatMap(([question, own]) => {
      const [first, second, third] = own.map(({ tenths }) => tenths)
      if (first === undefined) return []
      if (markers === 1) return [[question, first] as const]
      if (second === undefined) return []
      if (Math.abs(first - second) <= markersApartTenths) return [[question, Math.round((first + second) / 2)] as const]
      return third === undefined ? [] : [[question, third] as const]
    }),
  )
}
