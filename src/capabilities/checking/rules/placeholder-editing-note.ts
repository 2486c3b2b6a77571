import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { checkingMessages } from '../messages.ts'
import type { TextRule } from '../text-rule.ts'

const note =
  /[（(【](?:此处|待)(?:[^（）()【】\n]{0,14})[）)】]|(?<![亟有期尚等])待(?:核实|补充|补|确认|填写)(?=[。；，、）】\n]|$)|此处(?:补充|填写|插入|空白)[^。\n，]{0,12}/gmu

export const placeholderEditingNote: TextRule = {
  meta: {
    id: 'checking/placeholder-editing-note',
    code: 'PLH-12',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '起草时的批注或待办字样没有清理',
    cure: '处理后删去。',
  },
  *check(text) {
    for (const hit of findIn(text, note)) yield { start: hit.start, end: hit.end }
    for (const { range, author, text: words } of text.document.comments) {
      // What an earlier check wrote beside the text is no note of the writers.
      if (range !== null && author !== checkingMessages.noteAuthor)
        yield { ...range, message: `批注没有处理：${words.slice(0, 40)}` }
    }
    for (const { range, kind } of text.document.changes)
      yield { ...range, message: kind === 'inserted' ? '插入的修订没有接受' : '删除的修订没有接受' }
  },
}
