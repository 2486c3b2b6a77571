/** 《甲》《乙》: titles side by side need no 、 between them. A title typed with its marks gets no second pair. */
export function lawTitles(laws: readonly string[]): string {
  return [...new Set(laws.map(bare))].map((law) => `《${law}》`).join('')
}

function bare(law: string): string {
  return law.trim().replace(/^《(.*)》$/u, '$1')
}
