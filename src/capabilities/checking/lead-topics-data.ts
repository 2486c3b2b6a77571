/** What a lead phrase promises, and the words by which its text keeps the promise. Source: 对多地述法报告小标题的归纳. */
export interface LeadTopic {
  readonly label: string
  readonly lead: RegExp
  readonly content: RegExp
  /** A lead that its text keeps, and one that it does not. */
  readonly kept: string
  readonly broken: string
}

export const leadTopics: readonly LeadTopic[] = [
  {
    label: '学法',
    lead: /学法|学习|理论武装/u,
    content: /学|测试|知识|培训|研讨|讲座|党课|考试|测试|旁听|讲授|领会|读书|中心组/u,
    kept: '带头学法。领学5次。',
    broken: '带头学法。全力推进招商引资工作，引进项目12个。',
  },
  {
    label: '普法',
    lead: /普法|法治宣传|宣传教育/u,
    content:
      /普法|宣传|宣讲|讲座|展板|资料|法律明白人|以案释法|宪法|民法典|新媒体|公众号|咨询|警示教育|开放日|案例|进校园|进企业|进社区|旁听|讲授|法治进/u,
    kept: '深化普法宣传。开展宣讲12场。',
    broken: '深化普法宣传。修缮办公用房，改善干部职工的就餐条件。',
  },
  {
    label: '执法',
    lead: /执法/u,
    content: /执法|处罚|检查|案件|许可|裁量|案卷|监管|立案|查处|文书|强制/u,
    kept: '规范执法。办理案件31件。',
    broken: '规范执法。组织干部职工参观红色教育基地，开展主题党日活动。',
  },
  {
    label: '决策',
    lead: /决策/u,
    content: /决策|合法性|审查|集体|法律顾问|三重一大|公职律师|征求意见|论证|听证|评估|议事|会议|讨论|合同/u,
    kept: '依法决策。合法性审查18件。',
    broken: '依法决策。开展环境卫生整治，清运垃圾120吨，拆除违章建筑9处。',
  },
  {
    label: '矛盾化解',
    lead: /矛盾|纠纷|信访/u,
    content: /矛盾|纠纷|调解|信访|接访|和解|排查|化解|诉求|复议|诉讼|网格/u,
    kept: '化解矛盾纠纷。调解64件。',
    broken: '化解矛盾纠纷。新建文化广场2处，组织文艺演出6场。',
  },
  {
    label: '制度',
    lead: /制度建设|健全制度|完善制度|建章立制/u,
    content: /制度|规则|办法|规定|机制|细则|清单|流程|规程|要点|责任书|预案|方案|《/u,
    kept: '强化制度建设。修订《考勤办法》。',
    broken: '强化制度建设。组织干部职工义务植树，开展志愿服务活动6次。',
  },
]

/** Business that is not the rule of law: a text that begins with it has left its lead. */
export const otherBusiness = /招商|项目建设|经济社会发展|产业|乡村振兴|文明城市|固定资产|防汛|植树|文艺|食堂|摆在/u
