import { cite } from '#kernel/citation.ts'

/** Cadence, quorum and agenda of a Party group; read in accounts of it, not in its own text. */
export const partyGroupRules = cite('《中国共产党党组工作条例》', undefined, 'unverified')
export const responsibility = cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条', 'second-hand')
/** No major matter is submitted before counsel was heard. */
export const counselOpinion = cite('《关于推行法律顾问制度和公职律师公司律师制度的意见》', undefined, 'second-hand')
export const factsOnly = cite('本产品规则：凡述必有据')
