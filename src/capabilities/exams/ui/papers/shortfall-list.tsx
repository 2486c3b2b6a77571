import type { BlueprintPart, MissingPart } from '../../papers/blueprint.ts'
import { difficulties, questionKinds } from '../../papers/question.ts'

/** What of the blueprint the bank cannot fill. */
export function ShortfallList({
  parts,
  missing,
}: {
  readonly parts: readonly BlueprintPart[]
  readonly missing: readonly MissingPart[]
}) {
  return (
    <section className="trouble trouble-inline" role="alert">
      <p className="trouble-title">题库不够，没有组成试卷。</p>
      <ul className="bank-done">
        {missing.map(({ part, wanted, fitting, lacking }) => (
          <li key={part}>
            第{part + 1}项“{namesOf(parts[part])}”要{wanted}题，题库里合要求的{fitting}题
            {fitting >= wanted ? `，别的项用去之后还差${lacking}题` : `，还差${lacking}题`}。
          </li>
        ))}
      </ul>
      <p>请减少题数、放宽法律法规和难度，或者先补充题库。</p>
    </section>
  )
}

function namesOf(part: BlueprintPart | undefined): string {
  if (part === undefined) return ''
  const laws = part.laws === undefined ? [] : part.laws.map((law) => `《${law}》`)
  const difficulty = part.difficulty === undefined ? [] : [`难度${difficulties[part.difficulty]}`]
  const checked = part.checkedOnly === true ? ['核对过的'] : []
  return [questionKinds[part.kind], ...laws, ...difficulty, ...checked].join('　')
}
