/** The one table of the look: paper, ink, one seal. `theme.ts` gives it to antd, `cssVariables` to style sheets. */
export const colours = {
  ink: '#1d2129',
  'ink-quiet': '#5b6270',
  paper: '#ffffff',
  desk: '#f6f5f2',
  line: '#dedbd3',
  'line-strong': '#8a8f99',
  primary: '#0f4c5c',
  'primary-wash': '#e8f0f1',
  vermilion: '#b3261e',
  'vermilion-wash': '#fbeeec',
  amber: '#8f5f00',
  'amber-wash': '#fbf3e0',
  green: '#2e6b3f',
  'green-wash': '#ebf3ec',
} as const

export const fonts = {
  sans: '"Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  fangsong: '"仿宋_GB2312", "FangSong_GB2312", "仿宋", FangSong, "STFangsong", "Noto Serif CJK SC", serif',
  kaiti: '"楷体_GB2312", "KaiTi_GB2312", "楷体", KaiTi, "STKaiti", "Noto Serif CJK SC", serif',
  heiti: '"黑体", SimHei, "STHeiti", "Noto Sans CJK SC", sans-serif',
  xiaobiaosong: '"方正小标宋简体", "方正小标宋_GBK", FZXiaoBiaoSong-B05S, "STZhongsong", "Noto Serif CJK SC", serif',
} as const

/** Pixels. */
export const breakpoints = { phone: 767, compact: 1366 } as const

/** Seconds; only to show where something went. */
export const motion = 0.12

/** Every token as a CSS variable: --ink, --paper, --font-sans, --size … */
export function cssVariables(fontSize: number): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {
    '--size': `${fontSize}px`,
    '--row': `${Math.round(fontSize * 2.86)}px`,
    '--motion': `${motion}s`,
  }
  for (const [name, value] of Object.entries(colours)) variables[`--${name}`] = value
  for (const [name, value] of Object.entries(fonts)) variables[`--font-${name}`] = value
  return variables
}
