/** What problems and measures are about: each answers only its own. Source: 对多地述法报告问题、措施部分的归纳. */
export const problemTopics: Readonly<Record<string, RegExp>> = {
  study: /学习|学法|理论|自学|中心组/gu,
  awareness: /意识|观念|思维|素养|依法办事/gu,
  publicity: /普法|宣传|宣讲/gu,
  enforcement: /执法|处罚|许可|监管/gu,
  decision: /决策|合法性审查|议事|法律顾问/gu,
  oversight: /监督|督促|督办|考核|备案审查/gu,
  staff: /人才|队伍|力量|人员不足|编制|培训/gu,
  rules: /制度|机制|规范性文件|清单/gu,
  disputes: /调解|纠纷|信访|复议|诉讼|应诉/gu,
  method: /办法|方法|方式|手段/gu,
  service: /服务|营商|企业|办事效率|窗口/gu,
}

/** Pairs of characters that any problem or measure may have. */
export const saysNothing =
  /不|够|加强|强化|进一|一步|提高|提升|增强|工作|法治|建设|能力|水平|问题|落实|情况|有待|力度|推进|坚持|开展|依法|方面|部分|存在|还需|需要/u
