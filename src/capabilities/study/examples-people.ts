import { organExamples } from '#capabilities/organs/index.ts'

/** Who is expected at what, by name, on a day: the director of the office changed within 2023. */
export function staffOn(date: string): readonly string[] {
  return serving(date).map((person) => person.name)
}

export function partyMembersOn(date: string): readonly string[] {
  return serving(date)
    .filter((person) => person.partyMember && person.name !== '章书恒')
    .map((person) => person.name)
}

/** Members of the Party group, with the heads of the committees and of the resident discipline group sitting in. */
export function centreGroupOn(date: string): readonly string[] {
  return serving(date)
    .filter(
      (person) =>
        /党组|工作委员会主任$|研究室主任$|纪检监察组组长$/u.test(person.post) && !isFormerDeputy(person, date),
    )
    .map((person) => person.name)
}

function isFormerDeputy(person: { readonly name: string }, date: string): boolean {
  return person.name === '韩立诚' && date < '2023-06-01'
}

function serving(date: string) {
  return organExamples.people.filter(
    (person) => person.servingSince <= date && (person.servingUntil === null || date <= person.servingUntil),
  )
}
