import type { Difficulty, QuestionKind } from '../../papers/question.ts'

/** Words by which a clerk's file tells what a line is; all are tried on the line with narrow signs and no outer blanks. */

const count = '[一二三四五六七八九十]{1,3}'

const kindWords: readonly (readonly [kind: QuestionKind, words: string])[] = [
  ['multiple', '多项选择题?|多选题?|多项选择|不定项选择题?'],
  ['single', '单项选择题?|单选题?|选择题'],
  ['true-false', '判断(?:正误|对错|改错)?题?|是非题'],
  ['fill-in', '填空题?'],
  ['short-answer', '简答题?|问答题|论述题|案例分析题?|名词解释'],
]

const heading = new RegExp(
  `^(?:第?${count}(?:部分|大题)?\\s*[、.:)]?\\s*|\\(${count}\\)\\s*)?(?<kind>${kindWords.map(([, words]) => words).join('|')})\\s*(?:[(（,。:：]|共|每|$)`,
  'u',
)

/** 一、单项选择题（每题2分，共50分）: the kind of all that follows. */
export function kindOfHeading(line: string): QuestionKind | undefined {
  const word = line.length > 90 ? undefined : heading.exec(line)?.groups?.kind
  return word === undefined ? undefined : kindOfWord(word)
}

/** 【多选】, (判断题) at the beginning or the end of a stem. */
export const kindTag = new RegExp(`^[【\\[(](${kinds()})[】\\])]\\s*|\\s*[【\\[(](${kinds()})[】\\])]$`, 'u')

export function kindOfWord(word: string): QuestionKind | undefined {
  return kindWords.find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0]
}

function kinds(): string {
  return kindWords.map(([, words]) => words).join('|')
}

/** 参考答案: all that follows are answers by number. */
export const answersHeading = new RegExp(
  `^(?:${count}[、.]\\s*|附件?[:、]?\\s*)?(?:试题|参考|标准|正确)?答案(?:[及与和]?(?:解析|评分标准|评分要点))?\\s*:?$`,
  'u',
)

export const numbered = /^(?:第\s*(\d{1,4})\s*题\s*[.、:)]?|(\d{1,4})\s*[.、:)]|\((\d{1,4})\))\s*/u

/** What the lines beside stem and options are called. */
export const labelled = {
  answer: /^(?:[【[(]?\s*(?:正确|标准|参考|本题)?答案\s*[】\])]?\s*(?:是|为)?\s*[:]?|答\s*:)\s*/u,
  explanation: /^(?:[【[(]\s*(?:答案|试题)?(?:解析|详解|分析)\s*[】\])]\s*:?|(?:答案|试题)?(?:解析|详解|分析)\s*:)\s*/u,
  law: /^[【[(]?\s*(?:法律|法规)?(?:依据|出处|法条)\s*[】\])]?\s*:\s*/u,
  difficulty: /^[【[(]?\s*难(?:度|易度|易程度)\s*[】\])]?\s*:\s*/u,
  checked: /^[【[(]?\s*核对(?:情况)?\s*[】\])]?\s*:\s*/u,
  source: /^[【[(]?\s*(?:题目)?来源\s*[】\])]?\s*:\s*/u,
  points: /^[【[(]?\s*(?:采分点|评分标准|评分要点)\s*[】\])]?\s*:\s*/u,
} as const

export type LabelledPart = keyof typeof labelled

/** A label further on in the line: 答案：B　解析：…… ; 依据：……　难度：易 */
export const labelWithin =
  /(?:\s+[【[(]?|[【[])(?:答案)?(?:解析|详解|依据|法律依据|难度|难易度|核对|来源|题目来源)\s*[】\])]?\s*:|\s*【解析】/u

/** A key in the brackets of the stem: （A）、（A、C）、（√）. */
export const keyInStem = /\(\s*([A-H](?:\s*[、,]?\s*[A-H]){0,7}|√|×|✓|✗|✔|✘|对|错|正确|错误)\s*\)/gu

export const roomForKey = '（　　）'

const difficultyWords: readonly (readonly [Difficulty, RegExp])[] = [
  ['hard', /^(?:较?难|困难|高|★{3,}|3)/u],
  ['middle', /^(?:适?中|一般|普通|★★|2)/u],
  ['easy', /^(?:较?易|容易|简单|低|★|1)/u],
]

export function difficultyOf(words: string): Difficulty | null {
  return difficultyWords.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? null
}

export function checkedOf(words: string): 'read' | 'second-hand' | 'unverified' {
  if (/转载/u.test(words)) return 'second-hand'
  return /原文|已核对/u.test(words) && !/未/u.test(words) ? 'read' : 'unverified'
}

/** 《……》第五条 as people cite; the article may stand after the name or be left out. */
export const citation =
  /《([^《》]{2,60}(?:《[^《》]*》)?[^《》]*)》\s*((?:序言|总纲|第[一二三四五六七八九十百千零〇\d]+条[^，。；,;:：\s（(）)》]*)?)/u

/** 简述……, ……有哪些？: a question and no point of an answer. */
export const asks = /[?？]\s*$|^(?:\S{0,6})(?:简述|试述|谈谈|论述|请说明|请结合)|什么|哪些|如何|怎样/u

export const keepLetters = /^[A-H√×✓✗✔✘对错正确误TF、,\s]+$/u
