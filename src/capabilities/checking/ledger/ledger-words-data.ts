/** Other words for what measures and records are called; both sides are written alike before they are compared. */
export const sameWords: readonly (readonly [RegExp, string])[] = [
  [/(?:党组|党委|局党组)?理论学习?中心组/gu, '理论学习中心组'],
  [/(?:法治|法律)(?:知识)?(?:专题)?学习|学习法律(?:法规)?|集中学法|专题学法/gu, '学法'],
  [/(?:法治|法律|普法)(?:专题)?(?:讲座|辅导)|专题讲座/gu, '法治专题讲座'],
  [/(?:法治|法律|普法)?(?:知识)?(?:普法|法律|法治)(?:知识)?(?:考试|测试|测验)/gu, '法律知识考试'],
  [/(?:法治|法制|普法|法律)(?:集中)?(?:宣传教育|宣传|宣讲)|送法/gu, '普法'],
  [/党组(?:会|会议)(?!议)/gu, '党组会议'],
  [/重大(?:事项|决策)(?!程序)/gu, '三重一大事项'],
  [/合法性审查/gu, '合法性审核'],
  [/庭审旁听|旁听(?:法院)?庭审/gu, '旁听庭审'],
  [/参训|受训/gu, '参训'],
  [/整改(?:任务|事项)/gu, '整改措施'],
  [/查摆(?:出)?(?:的)?问题|发现(?:的)?问题/gu, '查摆问题'],
]

/** Says nothing of what was done. */
export const emptyWords =
  /全年|年内|本年度|20\d\d年(?:以来)?|今年以来|累计|共计|合计|共|先后|分别|各类|各项|相关|有关|开展|组织|举办|召开|完成|进行|参加|举行|及时|认真|积极|深入|扎实|活动|工作|情况|本人|我局|我县|我|机关|单位|等|了|的|和|与|及|对|将|在|为|并|又|其中|主持|带头|制定|修订|印发|次数|件数|项数|个数|人数|份数|部数|天数|月份数|数$/gu

/** Classifiers that count the same kind of thing. */
export const alike: readonly (readonly string[])[] = [
  ['次', '场', '场次', '场（次）', '期', '轮', '堂', '节', '回'],
  ['件', '项', '个', '条', '起', '份', '宗', '件次'],
  ['人次', '人', '名', '位', '人（次）'],
]

/** What was meant to be done proves nothing that was. */
export const planned: ReadonlySet<string> = new Set([
  'duty',
  'plan-task',
  'study-plan-item',
  'publicity-plan-item',
  'supervision-plan-item',
  'problem',
  'rectification-measure',
])

/** Which kind of record proves what is spoken of; the first that fits. */
export const provingTypes: readonly (readonly [RegExp, string])[] = [
  [/考试|测试|测验/u, 'exam'],
  [/旁听|庭审|宣誓|学法|中心组|讲座|学习|培训|辅导|三会一课|主题党日/u, 'study-session'],
  [/普法|宣传|宣讲|展板|资料|进社区|进企业|进机关|法治带头人|法律明白人/u, 'publicity-event'],
  [/视察|调研|执法检查|专题询问|审议意见|监督/u, 'supervision-item'],
  [/备案审查/u, 'filing-review'],
  [/建议|议案|提案/u, 'deputy-suggestion'],
  [/责任书/u, 'responsibility-letter'],
  [/领导小组/u, 'leading-group'],
  [/三定|职能|内设机构/u, 'structure-change'],
  [/制度|办法|规定|规则/u, 'internal-rule'],
  [/批示|部署|过问|协调|督办/u, 'direction'],
  [/三重一大|重大事项|重大决策|合法性/u, 'decided-matter'],
  [/议题|专题研究|研究|听取/u, 'agenda-item'],
  [/党组会/u, 'party-group-meeting'],
  [/传达|来文/u, 'incoming-document'],
  [/满意|提升|下降|增长|比例|率/u, 'indicator'],
]

/** 应当经合法性审核的, of which 经合法性审核的 are to be all. */
export const due = '应当'
