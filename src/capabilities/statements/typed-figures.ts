/** A quantity written as words: where it stands in the text and what it says. */
export interface TypedFigure {
  readonly offset: number
  readonly text: string
  readonly value: number
  readonly unit: string
}

const classifiers =
  '场次|件次|人次|家次|批次|个百分点|次|场|期|件|起|条|份|名|人|项|个|部|家|篇|轮|处|支|户|台|册|张|块|万元|元|倍|%|％|‰'

const arabic = new RegExp(
  `(?<![\\d.·第〔（/])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?(万|亿)?(?:余|多)?(${classifiers})`,
  'gu',
)

/** A Chinese numeral is a figure only after a verb and before 次、场、期、轮: 召开五次会议, but not 三项制度 or 一是. */
const chinese =
  /(?:召开|开展|组织|举办|听取|研究|学习|培训|办理|接待|走访|共|累计|先后)[^，。；：\n一二两三四五六七八九十]{0,12}?([一二两三四五六七八九十]{1,3})(场次|次|场|期|轮)/gu

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/**
 * Quantities in plain words, so that they can be shown as unproved and bound. Not figures: text within 《》 and 〔〕,
 * ordinals (第8次), dates (12·4, 3月15日), years. In text order; offsets in UTF-16 units.
 */
export function typedFigures(text: string): readonly TypedFigure[] {
  const bare = text.replaceAll(/《[^》]*》|〔[^〕]*〕/gu, (quoted) => '　'.repeat(quoted.length))
  const found = [...bare.matchAll(arabic)].flatMap(readArabic)
  const spoken = [...bare.matchAll(chinese)].flatMap(readChinese)
  return [...found, ...spoken].sort((a, b) => a.offset - b.offset)
}

function readArabic(match: RegExpMatchArray): readonly TypedFigure[] {
  const [text, whole = '', fraction = '', scale, unit = ''] = match
  const factor = scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1
  return [{ offset: match.index ?? 0, text, value: Number(whole.replaceAll(',', '') + fraction) * factor, unit }]
}

function readChinese(match: RegExpMatchArray): readonly TypedFigure[] {
  const [text, numeral = '', unit = ''] = match
  const value = readNumeral(numeral)
  if (value === null) return []
  return [{ offset: (match.index ?? 0) + text.lastIndexOf(numeral + unit), text: numeral + unit, value, unit }]
}

/** 十 to 九十九; `null` for a row of digits that is no number. */
function readNumeral(numeral: string): number | null {
  if (numeral.length === 1) return numeral === '十' ? 10 : (digits[numeral] ?? null)
  const match = /^([二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(numeral)
  if (match === null) return null
  return (digits[match[1] ?? '一'] ?? 1) * 10 + (digits[match[2] ?? ''] ?? 0)
}
