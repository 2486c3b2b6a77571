import type { DatedEntry } from './dated-entry.ts'

/** A result that a problem of the same text denies. */
export interface Opposite extends DatedEntry {
  /** A problem that denies the example. */
  readonly denied: string
  readonly result: RegExp
  readonly problem: RegExp
}

const source = '对多地述法报告前后矛盾处的归纳'

export const opposites: readonly Opposite[] = [
  {
    since: 2016,
    source,
    example: '普法全覆盖',
    denied: '普法覆盖面不广',
    result: /全覆盖|覆盖(?:全部|所有)/u,
    problem: /覆盖面(?:还)?(?:不广|不够|较?窄|有限)|没有覆盖|未覆盖/u,
  },
  {
    since: 2016,
    source,
    example: '干部法治能力明显提升',
    denied: '干部法治意识不强',
    result: /(?:法治|依法办事|学法用法)[^。，]{0,14}(?:明显|显著|不断|有效|持续)(?:提升|提高|增强)/u,
    problem: /(?:法治|依法办事|制度)意识[^。，]{0,6}(?:不强|不够|淡薄)|运用法治思维[^。]{0,18}(?:还需|不足|不强|欠缺)/u,
  },
  {
    since: 2016,
    source,
    example: '形成浓厚的法治氛围',
    denied: '普法宣传力度不够',
    result: /(?:营造|形成)[^。，]{0,16}(?:氛围|环境)/u,
    problem: /(?:普法|宣传)[^。，]{0,8}(?:力度不够|不深|不到位)/u,
  },
  {
    since: 2016,
    source,
    example: '普法形式多样',
    denied: '普法形式单一',
    result: /形式多样|丰富[^。，]{0,6}形式|多种形式/u,
    problem: /形式[^。，]{0,8}(?:单一|不够丰富|不多)/u,
  },
  {
    since: 2016,
    source,
    example: '层层压实责任',
    denied: '责任落实不到位',
    result: /(?:层层)?压实[^。，]{0,4}责任|责任(?:全面|有效)落实/u,
    problem: /责任[^。，]{0,6}(?:不到位|不实|压得不)/u,
  },
  {
    since: 2016,
    source,
    example: '信访件全部办结',
    denied: '信访办理不及时',
    result: /全部办结|办结率(?:达|为)?100%/u,
    problem: /办理(?:不及时|超期)|积压/u,
  },
  {
    since: 2016,
    source,
    example: '开展进机关、进社区宣讲活动',
    denied: '进机关、进企业落实不够',
    result: /进(?:机关|企业|社区|学校|乡村)[^。]{0,20}(?:活动|宣传|宣讲)/u,
    problem: /进(?:机关|企业|社区)[^。]{0,12}(?:落实不够|不够|不多)/u,
  },
]
