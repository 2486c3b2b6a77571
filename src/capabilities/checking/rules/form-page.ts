import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const unset = '没有页面设置'

/** Paper, margins, page number; the document grid and the height of the number alone are no reason to speak. */
const rows: readonly number[] = [1, 2, 3, 4, 33, 35]

export const formPage: TextRule = {
  meta: {
    id: 'checking/form-page',
    code: 'FMT-05',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '5.1、5.2.1、7.5'),
    since: '2021-01-01',
    strength: 'warn',
    message: '纸张、页边或者页码不合格式',
    cure: 'A4纸，上边37毫米、左边28毫米，版心156×225毫米；页码4号宋体，左右各一条一字线，单页居右、双页居左。',
  },
  *check(text) {
    const broken = (text.beside.form?.faults ?? []).filter(({ row }) => rows.includes(row))
    const first = text.document.title[0] ?? text.beside.form?.paragraphs[0]
    if (broken.length === 0 || first === undefined) return
    const { start, end } = first
    const isUnset = broken.some(({ found }) => found === unset)
    const faults = isUnset
      ? [unset]
      : broken.map(({ expected, found }) => `${expected.replace(/[，（].*$/u, '')}：${found}`)
    yield { start, end, message: `页面设置不合格式：${faults.join('；')}` }
  },
}
