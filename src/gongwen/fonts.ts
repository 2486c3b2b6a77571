/** The five faces of an official document, by the part they play. */
export interface Fonts {
  readonly title: string
  readonly heading: string
  readonly subheading: string
  readonly body: string
  readonly pageNumber: string
}

export type FontRole = keyof Fonts

export const defaultFonts: Fonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  pageNumber: '宋体',
}

/** Names under which the same face is installed on Windows, macOS and the domestic systems; the checker takes any of them. */
export const fontEquals: Readonly<Record<FontRole, readonly string[]>> = {
  title: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    '小标宋',
    '华文中宋',
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    'STZhongsong',
  ],
  heading: ['黑体', '方正黑体简体', '方正黑体_GBK', '华文黑体', 'SimHei', 'STHeiti', 'FandolHei'],
  subheading: ['楷体_GB2312', '楷体', '方正楷体简体', '方正楷体_GBK', '华文楷体', 'KaiTi', 'STKaiti', 'FandolKai'],
  body: ['仿宋_GB2312', '仿宋', '方正仿宋简体', '方正仿宋_GBK', '华文仿宋', 'FangSong', 'STFangsong', 'FandolFang R'],
  pageNumber: ['宋体', '方正书宋简体', '方正书宋_GBK', '华文宋体', 'SimSun', 'STSong', 'FandolSong'],
}

/** What a word processor may take when the named face is not installed. */
export const fontAlternative: Readonly<Record<FontRole, string>> = {
  title: '华文中宋',
  heading: 'SimHei',
  subheading: '楷体',
  body: '仿宋',
  pageNumber: 'SimSun',
}

/** Last resorts of the HTML view, free faces included. */
export const fontFallbacks: Readonly<Record<FontRole, readonly string[]>> = {
  title: ['Gongwen Title', 'SimSun', 'Noto Serif CJK SC', 'Source Han Serif SC', 'serif'],
  heading: ['Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'sans-serif'],
  subheading: ['Noto Serif CJK SC', 'Source Han Serif SC', 'serif'],
  body: ['Noto Serif CJK SC', 'Source Han Serif SC', 'serif'],
  pageNumber: ['Noto Serif CJK SC', 'Source Han Serif SC', 'serif'],
}

export function chosenFonts(chosen: Partial<Fonts> | undefined): Fonts {
  return { ...defaultFonts, ...chosen }
}
