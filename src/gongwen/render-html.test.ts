import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GongwenDocument } from './document.ts'
import { organReport, personalStatement } from './examples.ts'
import { renderHtml } from './render-html.ts'
import { renderPages } from './render-pages.ts'
import { typeset } from './typeset.ts'

test('one section a page, numbered between dashes, odd right and even left', () => {
  const pages = renderPages(personalStatement)
  assert.equal(pages.length, typeset(personalStatement).length)
  for (const { number, html } of pages) {
    const side = number % 2 === 1 ? 'odd' : 'even'
    assert.ok(html.includes(`<div class="gongwen-number gongwen-${side}">— ${number} —</div>`))
  }
})

test('marks are in the preview and not in the file handed on', () => {
  const preview = renderPages(personalStatement).map((page) => page.html)
  assert.match(preview.join(''), /data-mark="study-sessions"/)
  assert.match(preview.join(''), /data-block="2" data-mark="pillar-study"/)
  assert.doesNotMatch(renderHtml(personalStatement), /data-mark|data-block/)
})

test('nothing a person wrote becomes markup', () => {
  const evil = '<script>"&\'</script></style>'
  const document: GongwenDocument = {
    profile: 'personal',
    title: [evil],
    subtitle: evil,
    addressee: evil,
    blocks: [
      { kind: 'heading', level: 1, text: evil, mark: evil },
      { kind: 'paragraph', lead: { level: 2, text: evil }, runs: [{ text: evil, mark: evil }] },
      { kind: 'table', caption: evil, columns: [{ title: evil, width: 1 }], rows: [[evil]] },
    ],
    attachments: [evil],
    signature: { name: evil, on: '2023-12-04' },
    fonts: { body: '"; } </style><script>' },
  }
  const html = renderHtml(document, {})
  assert.doesNotMatch(html, /<script/)
  assert.equal(html.split('</style>').length, 2)
})

test('the file is whole: no scripts, no outside references', () => {
  const html = renderHtml(organReport)
  assert.match(html, /^<!DOCTYPE html>/)
  assert.match(html, /@page \{ size: A4; margin: 0; \}/)
  assert.doesNotMatch(html, /<script|https?:|url\(/)
})
