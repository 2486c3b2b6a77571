const number = '[一二三四五六七八九十百千零〇两\\d]+'
const article = `第${number}条(?:之${number})?(?:第${number}款)?(?:第?[（(]?${number}[)）]?项)?`
const pattern = new RegExp(`^(?:序言|总纲|${article}(?:[、，和至]${article})*)$`, 'u')

/** 第五十一条第一款; several with 、; 序言 and 总纲 have no number. */
export function isArticle(text: string): boolean {
  return pattern.test(text.trim())
}
