/** A provision that a declaration rests on. `checked` says how sure we are of its text. */
export interface Citation {
  /** Full title in 《》, e.g. 《中国共产党党委（党组）理论学习中心组学习规则》. */
  readonly title: string
  /** Article as written in the text, e.g. 第五条第一项. */
  readonly article?: string
  /** `read`: the text was read; `second-hand`: a copy was read; `unverified`: known, not found in any text. */
  readonly checked: 'read' | 'second-hand' | 'unverified'
}

export function cite(title: string, article?: string, checked: Citation['checked'] = 'read'): Citation {
  return article === undefined ? { title, checked } : { title, article, checked }
}

/** 《……》第五条, with （待核） where the text was not read. */
export function formatCitation(citation: Citation): string {
  return `${citation.title}${citation.article ?? ''}${citation.checked === 'unverified' ? '（待核）' : ''}`
}
