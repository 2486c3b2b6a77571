export const messages = {
  noSuchLaw: '法规库中没有这一条。',
} as const
