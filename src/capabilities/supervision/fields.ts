/** Forms of supervision, as the year's plan and each activity name them. */
export const kindChoices = {
  'inspection-visit': '视察',
  research: '调研',
  'law-inspection': '执法检查',
  'special-inquiry': '专题询问',
  'work-report': '听取审议专项工作报告',
  'legislation-research': '立法调研',
} as const

/** Where a topic comes from: the six of 监督法第十二条, and what a higher committee asks. */
export const sourceChoices = {
  'law-inspection': '执法检查中发现的突出问题',
  suggestions: '代表建议、批评和意见集中反映的问题',
  members: '常委会组成人员提出的问题',
  committees: '工作机构调查研究中发现的问题',
  letters: '人民来信来访集中反映的问题',
  general: '社会普遍关注的其他问题',
  entrusted: '上级人大常委会委托或者要求',
} as const
