/** A result that a problem of the same text denies. Source: 对多地述法报告前后矛盾处的归纳. */
export interface Opposite {
  readonly result: RegExp
  readonly problem: RegExp
}

export const opposites: readonly Opposite[] = [
  { result: /全覆盖|覆盖(?:全部|所有)/u, problem: /覆盖面(?:还)?(?:不广|不够|较?窄|有限)|没有覆盖|未覆盖/u },
  {
    result: /(?:法治|依法办事|学法用法)[^。，]{0,14}(?:明显|显著|不断|有效|持续)(?:提升|提高|增强)/u,
    problem: /(?:法治|依法办事|制度)意识[^。，]{0,6}(?:不强|不够|淡薄)|运用法治思维[^。]{0,18}(?:还需|不足|不强|欠缺)/u,
  },
  {
    result: /(?:营造|形成)[^。，]{0,16}(?:氛围|环境)/u,
    problem: /(?:普法|宣传)[^。，]{0,8}(?:力度不够|不深|不到位)/u,
  },
  { result: /形式多样|丰富[^。，]{0,6}形式|多种形式/u, problem: /形式[^。，]{0,8}(?:单一|不够丰富|不多)/u },
  {
    result: /(?:层层)?压实[^。，]{0,4}责任|责任(?:全面|有效)落实/u,
    problem: /责任[^。，]{0,6}(?:不到位|不实|压得不)/u,
  },
  { result: /全部办结|办结率(?:达|为)?100%/u, problem: /办理(?:不及时|超期)|积压/u },
  {
    result: /进(?:机关|企业|社区|学校|乡村)[^。]{0,20}(?:活动|宣传|宣讲)/u,
    problem: /进(?:机关|企业|社区)[^。]{0,12}(?:落实不够|不够|不多)/u,
  },
]
