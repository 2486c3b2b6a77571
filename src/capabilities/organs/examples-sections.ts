export interface ExampleSection {
  readonly name: string
  readonly shortName: string
  readonly kind: 'office' | 'working'
  readonly functions: string
  readonly posts: number
  readonly head: string
}

/** Sections of the demo organ with their 三定, in the order they are listed. */
export const exampleSections: readonly ExampleSection[] = [
  {
    name: '办公室',
    shortName: '办公室',
    kind: 'office',
    functions:
      '承担市人民代表大会、常委会会议、主任会议和党组会议的会务和文件工作。\n承担机关文电、机要、档案、信访和后勤管理工作。\n承担机关党建、干部人事和普法依法治理领导小组办公室的日常工作。',
    posts: 12,
    head: '韩立诚',
  },
  {
    name: '财政经济工作委员会',
    shortName: '财经工委',
    kind: 'working',
    functions:
      '承担听取和审议计划、预算、决算、审计工作报告的具体工作。\n承担国有资产管理监督和预算联网监督的具体工作。',
    posts: 5,
    head: '石秉坤',
  },
  {
    name: '监察和司法工作委员会',
    shortName: '监司工委',
    kind: 'working',
    functions: '承担对监察委员会、人民法院、人民检察院工作监督的具体工作。\n承担规范性文件备案审查的具体工作。',
    posts: 4,
    head: '方怀瑾',
  },
  {
    name: '教科文卫工作委员会',
    shortName: '教科文卫工委',
    kind: 'working',
    functions:
      '承担教育、科技、文化、卫生、体育等方面工作监督的具体工作。\n承担历史文化名城名镇名村保护立法调研的配合工作。',
    posts: 4,
    head: '叶疏桐',
  },
  {
    name: '城乡建设与环境资源保护工作委员会',
    shortName: '城环工委',
    kind: 'working',
    functions: '承担城乡建设、自然资源、生态环境保护等方面工作监督的具体工作。\n承担年度环境状况报告审议的具体工作。',
    posts: 4,
    head: '孟广川',
  },
  {
    name: '农业和农村工作委员会',
    shortName: '农工委',
    kind: 'working',
    functions: '承担农业、农村、水利、乡村振兴等方面工作监督的具体工作。',
    posts: 4,
    head: '田丰年',
  },
  {
    name: '代表工作委员会',
    shortName: '代表工委',
    kind: 'working',
    functions: '承担代表联络、代表活动和代表建议督办的具体工作。\n承担选举和人事任免的具体工作。',
    posts: 5,
    head: '贾玉衡',
  },
  {
    name: '研究室',
    shortName: '研究室',
    kind: 'office',
    functions: '承担重要文稿起草、调查研究和人大理论研究工作。\n承担人大宣传和信息工作。',
    posts: 4,
    head: '卓以宁',
  },
]
