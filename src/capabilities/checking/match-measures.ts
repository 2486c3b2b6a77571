import { problemTopics, saysNothing } from './problem-topics-data.ts'
import type { Point, TextPart } from './text-parts.ts'

export interface MatchedMeasures {
  readonly unanswered: readonly Point[]
  readonly unasked: readonly Point[]
}

/** A word of the heading weighs as several of the text. */
const headingWeight = 4

/** Pairs problems and measures one to one by what they are about, the best pairs first; an explicit 针对…问题 counts through its words. */
export function matchMeasures(parts: readonly TextPart[]): MatchedMeasures | null {
  const problems = pointsOf(parts, 'problems')
  const measures = pointsOf(parts, 'measures')
  if (problems.length < 2 || measures.length === 0) return null
  const pairs = problems
    .flatMap((problem) => measures.map((measure) => ({ problem, measure, weight: weightOf(problem, measure) })))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const answered = new Set<Point>()
  const used = new Set<Point>()
  for (const { problem, measure } of pairs) {
    if (answered.has(problem) || used.has(measure)) continue
    answered.add(problem)
    used.add(measure)
  }
  const asked = new Set(pairs.map(({ measure }) => measure))
  return {
    unanswered: problems.filter((problem) => !answered.has(problem)),
    unasked: measures.filter(
      (measure) => !used.has(measure) && (!asked.has(measure) || measures.length === problems.length),
    ),
  }
}

function pointsOf(parts: readonly TextPart[], kind: TextPart['kind']): readonly Point[] {
  return parts.filter((part) => part.kind === kind).flatMap(({ points }) => points)
}

function weightOf(problem: Point, measure: Point): number {
  const about = problem.heading === '' ? problem.text : problem.heading
  return topicWeight(about, measure) + wordWeight(about, measure)
}

/** Pairs of characters that both have: 出庭, 说理. */
function wordWeight(about: string, measure: Point): number {
  const words = [...about]
    .map((sign, at) => sign + about.charAt(at + 1))
    .filter((word) => /^[\p{Script=Han}]{2}$/u.test(word))
  const telling = words.filter((word) => !saysNothing.test(word))
  const inHeading = telling.filter((word) => measure.heading.includes(word)).length
  return inHeading * headingWeight + telling.filter((word) => measure.text.includes(word)).length
}

function topicWeight(about: string, measure: Point): number {
  return Object.values(problemTopics).reduce((sum, topic) => {
    const asked = about.match(topic)?.length ?? 0
    if (asked === 0) return sum
    const inHeading = measure.heading.match(topic)?.length ?? 0
    return sum + inHeading * headingWeight + (measure.text.match(topic)?.length ?? 0)
  }, 0)
}
