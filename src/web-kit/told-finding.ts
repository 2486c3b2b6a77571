/** A finding as it arrives with an answer: the kernel's own shape, restated because the kit knows no domain. */
export interface ToldFinding {
  readonly rule: string
  readonly strength: 'block' | 'gate' | 'warn' | 'remind'
  readonly at?: string
  readonly message: string
  readonly cure?: string
  readonly basis?: ToldCitation
}

interface ToldCitation {
  readonly title: string
  readonly article?: string
  readonly checked: 'read' | 'second-hand' | 'unverified'
}

/** 《……》第五条, with （待核） where the text was not read. */
export function basisWords(basis: ToldCitation): string {
  return `${basis.title}${basis.article ?? ''}${basis.checked === 'unverified' ? '（待核）' : ''}`
}
