import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

/** Only as fixed collocations: the first group is the swapped word. */
const swaps: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/(根本)情况/gu, '基本'],
  [/(?:工作|法治|理论|思想|群众)(根底)/gu, '基础'],
  [/(根底)(?:设施|工作|性)/gu, '基础'],
  [/(?:夯实|打牢|筑牢)(根底)/gu, '基础'],
  [/各(工程)(?:标|任务|工作)/gu, '项目'],
  [/(效劳)(?:大局|群众|企业|中心|意识|水平|基层|窗口|保障)/gu, '服务'],
  [/(进步)(?:法治|法律|执法|政治|思想)(?:素养|意识|水平|能力|素质)/gu, '提高'],
  [/(标准)(?:执法|行政|办案)行为/gu, '规范'],
]

export const placeholderSynonymSwap: TextRule = {
  meta: {
    id: 'checking/placeholder-synonym-swap',
    code: 'PLH-13',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '像是同义替换留下的词语',
    cure: '改回通用的说法。',
  },
  *check(text) {
    for (const [pattern, right] of swaps) {
      for (const hit of findIn(text, pattern)) {
        const words = hit.match[0].replace(hit.match[1] ?? '', right)
        yield { start: hit.start, end: hit.end, fix: replace(hit, words, `改为“${words}”`) }
      }
    }
  },
}
