const classifiers =
  '场次|件次|人次|家次|批次|个百分点|次|场|期|件|起|条|份|名|人|项|个|部|家|篇|轮|处|支|户|台|册|张|块|万元|元|倍|%|％|‰'

const arabic = new RegExp(
  `(?<![\\d.·第〔/])(\\d{1,3}(?:,\\d{3}){1,4}|\\d+)(\\.\\d+)?\\s?(万|亿)?(?:余|多)?(${classifiers})`,
  'gu',
)

/** A Chinese numeral is a figure only after a verb and before 次、场、期、轮: 召开五次会议, but not 三项制度 or 一是. */
const chinese =
  /(?:召开|开展|组织|举办|听取|研究|学习|培训|办理|接待|走访|共|累计|先后)[^，。；：\n一二两三四五六七八九十]{0,12}?([一二两三四五六七八九十]{1,3})(场次|次|场|期|轮)/gu

/** 一百二十 and greater are figures wherever something is counted. */
const large = new RegExp(
  `([一二两三四五六七八九][百千万亿][一二两三四五六七八九十百千万亿零〇]{0,12})(${classifiers})`,
  'gu',
)

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** Below 万 and 亿. */
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** What a row of records can be counted in: neither money nor shares. */
const countable: ReadonlySet<string> = new Set(
  classifiers.split('|').filter((unit) => !/元|%|％|‰|倍|百分点/u.test(unit)),
)

/** How quantities are written: patterns, and the values of numerals. */
export const figureWords = { arabic, chinese, large, countable, digits, scales, steps }
