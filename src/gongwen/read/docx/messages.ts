/** Signs of Word's number formats. */
export const plainDigits = '〇一二三四五六七八九'
export const legalDigits = '零壹贰叁肆伍陆柒捌玖'
export const legalPlaces = ['', '拾', '佰', '仟'] as const
export const stems = '甲乙丙丁戊己庚辛壬癸'
export const zodiac = '子丑寅卯辰巳午未申酉戌亥'

/** Names a Chinese Word or WPS gives to styles the reader must know. */
export const headingName = /^(?:heading|标题)\s*([1-9])$/i
export const titleName = /^(?:title|标题|公文标题)$/i
export const subtitleName = /^(?:subtitle|副标题)$/i
export const contentsName = /^(?:toc|目录)\s*([1-9]|heading|标题)$/i

/** Signs of the symbol fonts that stand in ordinary documents; the code is that of the private use area. */
export const symbolSigns: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    61548: '●',
    61550: '■',
    61551: '□',
    61553: '□',
    61608: '□',
    61557: '◆',
    61558: '◇',
    61656: '➢',
    61664: '→',
    61691: '✗',
    61692: '✓',
    61693: '☒',
    61694: '☑',
  },
  'wingdings 2': { 61520: '✓', 61522: '☑', 61523: '☒', 61603: '□', 61482: '□' },
  symbol: { 61623: '•', 61620: '×', 61616: '°', 61617: '±', 61603: '≤', 61619: '≥', 61614: '→', 61485: '－' },
}
