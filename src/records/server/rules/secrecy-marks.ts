/**
 * Classification marks as documents carry them (GB/T 9704-2012, 7.2.2: 机密★1年). A word in running text or in the
 * name of a law or a system is no mark: this program trains people in keeping secrets and must be able to say so.
 */

/** The mark found in a text, or `null`. */
export function secrecyMarkIn(text: string): string | null {
  for (const pattern of inText) {
    const found = pattern.exec(text)
    if (found !== null) return found[0].trim().slice(0, 20)
  }
  return null
}

/** The mark found in a file name, or `null`. */
export function secrecyMarkInName(name: string): string | null {
  const rest = name.normalize('NFKC').replaceAll(harmlessWords, '')
  return /绝\s?密|机\s?密|秘\s?密/.exec(rest)?.[0] ?? null
}

const inText: readonly RegExp[] = [
  /(?:绝\s?密|机\s?密|秘\s?密)\s*[★☆*＊]/,
  /[【[［〔]\s*(?:绝\s?密|机\s?密|秘\s?密)(?:级)?\s*[】\]］〕]/,
  /密\s*级\s*[:：]\s*(?:绝\s?密|机\s?密|秘\s?密)/,
  // No two neighbours may take the same spaces, and no line end of any kind: else a megabyte of them takes hours.
  /^[^\S\n\r\u2028\u2029]*(?:[（(][^\S\n\r\u2028\u2029]*)?(?:绝\s?密|机\s?密|秘\s?密)(?:级|文件)?[^\S\n\r\u2028\u2029]*(?:[）)][^\S\n\r\u2028\u2029]*)?$/m,
]

const harmlessWords =
  /保守国家秘密法|(?:国家|商业|工作|技术|个人|审判|通信|警务|检察工作|职业)秘密|保密|秘密(?:投票|写票|划票|填写)|非秘密|不涉密/g
