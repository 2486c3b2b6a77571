import { cite } from '#kernel/citation.ts'
import { hasCopiedParagraph } from '../compare/copied-paragraph.ts'
import { levelsOn } from '../compare/levels-on.ts'
import { copiedStretches } from '../copied-stretches.ts'
import { copyingWords as words } from '../copying-words.ts'
import type { TextRule } from '../text-rule.ts'

export const copyingTemplate: TextRule = {
  meta: {
    id: 'checking/copying-template',
    code: 'DUP-08',
    needs: 'templates',
    basis: cite('公文撰写和审核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '与范文、模板相同',
    cure: '换成本单位做的事、本单位的数字。',
  },
  *check({ document: { text }, beside }, { today }) {
    const { templateParagraph } = levelsOn(today)
    const told: { start: number; end: number }[] = []
    for (const { relation, name, passages } of beside.templates ?? []) {
      if (relation !== 'template') continue
      for (const stretch of copiedStretches(text, passages)) {
        const { start, end } = stretch
        const isTold = told.some((one) => one.start < end && start < one.end)
        if (
          isTold ||
          !hasCopiedParagraph(lineAround(text, start, end), passagesOfLine(text, start, passages), templateParagraph)
        )
          continue
        told.push({ start, end })
        yield { start, end, message: `与范文“${name}”${words.alike(stretch)}` }
      }
    }
  },
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

function lineAround(text: string, start: number, end: number): string {
  const rest = /[\r\n]/u.exec(text.slice(end))
  return text.slice(lineStart(text, start), rest === null ? text.length : end + rest.index)
}

/** With positions in the line. */
function passagesOfLine(
  text: string,
  start: number,
  passages: readonly { readonly start: number; readonly end: number }[],
) {
  const from = lineStart(text, start)
  return passages.map((passage) => ({ start: passage.start - from, end: passage.end - from }))
}
