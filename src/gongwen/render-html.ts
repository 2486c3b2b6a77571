import { cleanText, escapeMarkup } from './clean-text.ts'
import type { GongwenDocument } from './document.ts'
import { pageStyles } from './page-styles.ts'
import { type RenderOptions, renderPages } from './render-pages.ts'

/** A complete HTML file without scripts or outside references; prints on A4, one page a sheet. */
export function renderHtml(document: GongwenDocument, options: RenderOptions = { withoutMarks: true }): string {
  const title = escapeMarkup(cleanText(document.title.join('')))
  const pages = renderPages(document, options).map((page) => page.html)
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=830">
<title>${title}</title>
<style>${pageStyles(document.fonts)}${sheetStyles}</style>
</head>
<body>
<main>
${pages.join('\n')}
</main>
</body>
</html>
`
}

/** The margins are inside the page, so that the page number stands where it belongs. */
const sheetStyles = `
@page { size: A4; margin: 0; }
body { margin: 0; }
@media screen {
  body { background: #e9ebee; padding: 16px 0; }
  .gongwen-page { margin: 0 auto 16px; box-shadow: 0 1px 6px rgba(0, 0, 0, 0.2); }
}
/* Within a narrow frame whole pages are seen, small, rather than their left half. */
@media screen and (max-width: 820px) { .gongwen-page { --gongwen-zoom: 0.72; } }
@media screen and (max-width: 580px) { .gongwen-page { --gongwen-zoom: 0.43; } }
@media print {
  .gongwen-page { break-after: page; }
  .gongwen-page:last-child { break-after: auto; }
}
`
