import { cite } from '#kernel/citation.ts'

export const factsOnly = cite('本产品规则：凡述必有据')
export const responsibility = cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条', 'second-hand')
/** The stationed group watches over the organ in which it is stationed. */
export const stationedGroup = cite('《纪检监察机关派驻机构工作规则》', '第三条', 'unverified')
/** Sections, functions and posts follow the 三定 provisions. */
export const establishment = cite('《中国共产党机构编制工作条例》', undefined, 'unverified')
