/** What the server writes for people to read. */
export const messages = {
  noListBefore: (year: number) => `${year}年没有已印发的职责清单，请改选其他样本。`,
  noList: (year: number) => `${year}年没有已印发的职责清单，先拟订并印发清单。`,
  adopted: (made: number) => `列入${made}项，待核定后印发`,
  planned: (made: number) => `列出${made}项任务，待补齐后列入计划`,
  taskOf: (duty: string, year: number) => `${year}年${duty}`,
  badYear: '年度不对',
} as const
