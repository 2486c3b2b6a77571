import type { DatedEntry } from './dated-entry.ts'

/** A problem that stands in any text of any organ. */
export interface StockProblem extends DatedEntry {
  readonly pattern: RegExp
}

const source = '对多地述法报告问题部分的归纳'

export const stockProblems: readonly StockProblem[] = [
  {
    since: 2016,
    source,
    example: '学习不够深入',
    pattern:
      /学习(?:还)?(?:不够|不)(?:系统|深入|全面|扎实)|学习氛围不浓|学习[^。，]{0,10}(?:系统性|深入性|主动性)[^。，]{0,8}(?:不足|不高|不强)|理论学习[^。，]{0,4}不/u,
  },
  {
    since: 2016,
    source,
    example: '法治意识不强',
    pattern:
      /(?:法治|依法办事|依法行政|制度)意识(?:还)?(?:不强|不够强|淡薄|有待)|运用法治思维[^。，]{0,16}(?:能力|水平)[^。，]{0,6}(?:不足|不强|提高|欠缺|有待)/u,
  },
  {
    since: 2016,
    source,
    example: '普法形式单一',
    pattern:
      /(?:普法|宣传)[^。，]{0,16}(?:力度不够|形式单一|手段不够|不够丰富|针对性[^。，]{0,6}不|实效性[^。，]{0,4}不|创新不足|方式单一|覆盖面不)/u,
  },
  {
    since: 2016,
    source,
    example: '执法力量薄弱',
    pattern: /执法(?:队伍|力量|能力|水平)[^。，]{0,8}(?:薄弱|不足|不高|有待|不强)/u,
  },
  {
    since: 2016,
    source,
    example: '法治人才不足',
    pattern: /(?:法治|专业)(?:人才|队伍|力量)[^。，]{0,8}(?:不足|短缺|薄弱|匮乏)/u,
  },
  {
    since: 2016,
    source,
    example: '监督力度不足',
    pattern: /(?:监督|考核|督促)[^。，]{0,6}(?:不够|力度不足|不到位)/u,
  },
]
