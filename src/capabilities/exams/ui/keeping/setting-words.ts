/** The choices of a setting as people read them. */
export const multipleWords = {
  'all-right': '全对才得分',
  half: '少选得一半，错选不得分',
  each: '按选对的项得分，错选不得分',
} as const

export const marksWords = { released: '公布成绩以后看', 'at-once': '交卷就看' } as const

export const keysWords = { never: '不公布', released: '公布成绩以后看', 'at-once': '交卷就看' } as const
