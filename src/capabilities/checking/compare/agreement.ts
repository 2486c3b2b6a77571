/** How two passages agree. */
export type Agreement = 'same' | 'other-figures' | 'reworded'

/** What becomes of the words of a text in a comparison, the gravest first; what is in no class is its own. */
export const agreementClasses = ['same', 'other-figures', 'reworded', 'template', 'own-earlier'] as const

export type AgreementClass = (typeof agreementClasses)[number]
