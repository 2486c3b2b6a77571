/**
 * One spelling for one answer of a fill-in: width of letters and digits, case, blanks and the marks around it do not
 * count; the marks inside (1/5, 2.5) do.
 */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/^[《〈“”"'‘’「『(【[、，,。.；;：:]+|[》〉“”"'‘’」』)】\]、，,。.；;：:]+$/gu, '')
}
