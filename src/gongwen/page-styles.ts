import { chosenFonts, type FontRole, type Fonts, fontEquals, fontFallbacks } from './fonts.ts'
import { grid } from './grid.ts'

/**
 * Style sheet of the pages of `renderPages`; every class starts with `gongwen-`. A page can be made smaller by setting
 * `--gongwen-zoom` on it.
 */
export function pageStyles(chosen?: Partial<Fonts>): string {
  const fonts = chosenFonts(chosen)
  const family = (role: FontRole) => `font-family: ${familyOf(fonts, role)};`
  return `
@font-face { font-family: "Gongwen Title"; src: ${titleFaces.map((face) => `local("${face}")`).join(', ')}; }
.gongwen-page { position: relative; box-sizing: border-box; width: 210mm; height: 297mm; overflow: hidden;
  padding: ${points(grid.top)} ${points(grid.right)} 0 ${points(grid.left)};
  background: #fff; color: #000; zoom: var(--gongwen-zoom, 1);
  font-size: ${points(grid.bodySize)}; line-height: ${points(grid.linePitch)}; letter-spacing: ${points(grid.condensed)};
  font-weight: normal; font-synthesis: none; text-autospace: no-autospace; text-spacing-trim: space-all; }
.gongwen-paragraph { margin: 0; padding: 0; font: inherit; letter-spacing: inherit; color: inherit; }
.gongwen-page, .gongwen-body { ${family('body')} }
/* Digits are half a character wide; faces that make them wider have a feature for it, which would halve the marks as well. */
.gongwen-digits { font-feature-settings: "hwid"; }
.gongwen-title { ${family('title')} font-size: ${points(grid.titleSize)}; letter-spacing: 0; }
.gongwen-heading { ${family('heading')} }
.gongwen-subheading { ${family('subheading')} }
.gongwen-line { display: block; height: ${points(grid.linePitch)}; white-space: pre; text-align: justify; text-align-last: justify; }
.gongwen-line.gongwen-last { text-align-last: left; }
.gongwen-line.gongwen-center { text-align-last: center; }
.gongwen-line.gongwen-right { text-align-last: right; }
.gongwen-table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0;
  font-size: ${points(grid.tableSize)}; line-height: ${points(grid.tableLine)}; letter-spacing: 0; }
.gongwen-table th, .gongwen-table td { border: 0.5pt solid #000; padding: ${points(grid.rowPadding)} ${points(grid.cellPadding)};
  vertical-align: middle; text-align: left; font-weight: normal; white-space: pre; color: inherit; background: none; }
.gongwen-table th { ${family('heading')} text-align: center; }
.gongwen-number { position: absolute; bottom: ${points(grid.footer)}; ${family('pageNumber')}
  font-size: ${points(grid.footerSize)}; line-height: ${points(grid.footerSize)}; letter-spacing: 0; }
.gongwen-number.gongwen-odd { right: ${points(grid.right + grid.footerSize)}; }
.gongwen-number.gongwen-even { left: ${points(grid.left + grid.footerSize)}; }
`
}

/** Free bold faces that stand in for the title face where none is installed. */
const titleFaces = [
  'Noto Serif CJK SC Bold',
  'NotoSerifCJKsc-Bold',
  'Source Han Serif SC Bold',
  'SourceHanSerifSC-Bold',
]

export function points(twips: number): string {
  return `${Number((twips / 20).toFixed(3))}pt`
}

function familyOf(fonts: Fonts, role: FontRole): string {
  const fallbacks = fontFallbacks[role]
  const named = [...new Set([fonts[role], ...fontEquals[role], ...fallbacks.slice(0, -1)])]
  return [...named.map(quote), fallbacks.at(-1) ?? 'serif'].join(', ')
}

/** Font names come from a setting: nothing in them may end the string or the style element. */
function quote(name: string): string {
  return `"${name.replaceAll(/["'\\<>{};\n\r]/g, '')}"`
}
