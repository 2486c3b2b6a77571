interface HintTold {
  readonly password: string
  readonly accounts: readonly { readonly username: string; readonly name: string; readonly role: string }[]
}

/** Names of the demo's files, and what loading it says to people. */
export const demoMessages = {
  laws: '法规条目',
  duties: '职责清单',
  receipts: '职责清单签收',
  tasks: '年度任务',
  directions: '四个亲自',
  documents: '法治来文',
  study: '学法活动',
  studyPlan: '学法计划',
  mustKnow: '应知应会清单',
  unfinished: (name: string) => `${name}（待补）`,
  open: (name: string) => `${name}（在办）`,
  exams: '法律知识考试',
  outreachPlaces: '联系的村和社区',
  legalLeaders: '法治带头人和法律明白人',
  publicityPlan: '普法计划事项',
  publicity: '普法活动',
  supervisionPlan: '监督工作计划',
  meetings: '党组会议',
  agendaItems: '党组会议议题',
  matters: '三重一大事项',
  internalRules: '机关制度',
  ruleChecks: '制度执行检查',
  leadingGroups: '领导小组',
  letters: '责任书',
  structureChanges: '三定调整',
  supervision: '监督工作',
  filings: '备案审查',
  suggestions: '代表建议',
  indicators: '成效指标',
  problems: '问题',
  measures: '整改措施',
  evidenceFolder: '佐证材料',
  post: '党组书记',
  secretary: '周明远',
  /** Takes in what the sections hand in, keeps their files, and prepares the statement. */
  clerk: '林晚晴',
  loading: '数据库是空的，正在载入演示单位……',
  cast: (people: number, sections: number) => `  单位、${sections} 个科室、${people} 名人员`,
  files: (count: number) => `  ${count} 份佐证材料已收存`,
  imported: (year: number, name: string, rows: number) => `  ${year} 年《${name}》导入 ${rows} 条`,
  rectified: (year: number, acts: number) => `  ${year} 年查摆的问题，整改流程办理 ${acts} 步`,
  sealed: (year: number) => `  ${year} 年述法报告已起草、定稿`,
  faulty: (file: string, lines: readonly string[]) =>
    [`演示数据“${file}”导入不成，演示单位没有载入。这是程序的缺陷：`, ...lines.map((line) => `  ${line}`)].join('\n'),
  noFile: (file: string) => `缺少演示数据文件“${file}”，演示单位没有载入。设 SHUFA_DEMO=0 可不载入。`,
  openGaps: (year: number, missing: readonly string[]) =>
    `演示的 ${year} 年述法报告有没有说明的空缺：${missing.join('；')}。演示单位没有载入。这是程序的缺陷。`,
  /** Why a gap of the first year's statement stands. */
  whyGap: {
    '联系的村、社区中没有普法活动记录的：石桥村、柳湾村、云岭村、河滨社区':
      '受当年防控安排影响没有进村，2023年逐一补上。',
    没有登记应知应会清单: '清单自2023年起编制。',
    '没有登记法治带头人、法律明白人名册': '名册自2023年3月起建立。',
    上年度无问题整改记录: '台账从2022年起使用，上年度问题的整改情况见2021年度述法存档材料。',
    本年度无制度执行检查记录: '本年度没有安排，2023年起由派驻纪检监察组检查。',
    本年度无签订责任书的记录: '责任书自2023年起签订。',
    本年度无亲自协调的记录: '本年度没有需要本人出面协调的事项。',
    本年度无会前学法记录: '本年度没有开展，已列入查摆的问题。',
    本年度无旁听庭审记录: '本年度没有组织，已列入查摆的问题。',
    本年度无视察记录: '本年度监督工作计划没有安排代表集中视察。',
    本年度无专题询问记录: '本年度监督工作计划没有安排专题询问。',
  },
  row: (row: number, title: string, message: string) => `第 ${row} 行 ${title}：${message}`,
  hintFile: ({ password, accounts }: HintTold) =>
    [
      '演示单位的账号。人名、地名和事项均为虚构。口令改过以后，或者删除本文件以后，启动时不再提示。',
      `演示口令：${password}`,
      ...accounts.map(({ username, name, role }) => `${username}　${name}　${role}`),
      '',
    ].join('\n'),
  hintPassword: /^演示口令：(\S+)$/mu,
  hint: ({ password, accounts }: HintTold): readonly string[] => [
    '演示单位的人名、地名和事项均为虚构，可用下列账号登录：',
    ...accounts.map(({ username, name, role }) => `  ${username.padEnd(14)}${name}　${role}`),
    `演示口令（各账号相同，仅供演示）：${password}`,
  ],
} as const

/** Accounts worth trying, the first first, and what each is there for. */
export const accountsToTry = [
  { username: 'linwanqing', name: '林晚晴', role: '办公室经办人：管台账，起草、核对、定稿述法报告' },
  { username: 'zhoumingyuan', name: '周明远', role: '党组书记：看本人述法报告的依据' },
  { username: 'jiangyizhou', name: '江逸舟', role: '科室经办人（城环工委）：登记本科室台账' },
  { username: 'zhangshuheng', name: '章书恒', role: '派驻纪检监察组：提问题，看整改' },
  { username: 'wenjiashu', name: '温嘉树', role: '系统管理员' },
  { username: 'guyutong', name: '谷雨桐', role: '安全管理员' },
  { username: 'changsiqi', name: '常思齐', role: '审计员' },
] as const
