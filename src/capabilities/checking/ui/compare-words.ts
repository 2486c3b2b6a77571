import type { Agreement } from '../compare/agreement.ts'
import type { Relation } from '../compare/compared-pairs.ts'
import type { ShareClass } from '../compare/shares-of.ts'
import type { TextOverlap } from '../compare/text-overlap.ts'

/** How comparisons are told on pages. */
export const compareWords = {
  classes: {
    same: '与其他单位相同',
    'other-figures': '与其他单位只差数字或名称',
    reworded: '改写其他单位的',
    template: '与范文相同',
    'own-earlier': '与本单位往年相同',
    formula: '套语',
    outline: '通知的提纲',
    own: '自己的话',
  } satisfies Readonly<Record<ShareClass, string>>,
  relations: {
    'other-organ': '其他单位',
    'own-earlier': '本单位往年',
    template: '范文',
  } satisfies Readonly<Record<Relation, string>>,
  agreements: { same: '一字不差', 'other-figures': '只改数字或名称', reworded: '改写' } satisfies Readonly<
    Record<Agreement, string>
  >,
  levels: { none: '未到限度', warn: '提醒', error: '错误' } satisfies Readonly<Record<TextOverlap['level'], string>>,
} as const
