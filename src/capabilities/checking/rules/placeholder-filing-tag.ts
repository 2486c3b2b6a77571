import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

/** At the end of a title: what a site files it under. */
const tail =
  /[（(](?!草案|审议稿|讨论稿|送审稿|征求意见稿|代拟稿|书面|定稿|公开|摘要|节选|试行)[\p{Script=Han}\d]{1,8}[）)]\s*$/u
const tag =
  /【(?:提纲|范文|模板|示例|标题|正文|参考)[^】]{0,8}】|^篇[一二三四五六七八九十\d]+[：:]|[（(](?:[\p{Script=Han}]{1,5}版|范文|模板|参考范文|(?:方正)?(?:小标|宋体|仿宋|黑体|楷体)[^（）()]{0,14})[）)]/gmu

export const placeholderFilingTag: TextRule = {
  meta: {
    id: 'checking/placeholder-filing-tag',
    code: 'PLH-07',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '归档或模板用的标签留在文中',
    cure: '删去标签；标题写明单位名称。',
  },
  *check(text) {
    for (const row of text.document.title) {
      const words = text.document.text.slice(row.start, row.end)
      const found = tail.exec(words)
      if (found !== null) yield { start: row.start + found.index, end: row.start + found.index + found[0].length }
    }
    for (const hit of findIn(text, tag)) yield { start: hit.start, end: hit.end }
  },
}
