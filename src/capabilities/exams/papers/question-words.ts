/** The five kinds, in the order in which a paper sets them. */
export const questionKinds = {
  single: '单项选择题',
  multiple: '多项选择题',
  'true-false': '判断题',
  'fill-in': '填空题',
  'short-answer': '简答题',
} as const

export const difficulties = { easy: '易', middle: '中', hard: '难' } as const

/** What is shown where a question has only right and wrong; always in this order. */
export const trueFalseOptions = ['正确', '错误'] as const
