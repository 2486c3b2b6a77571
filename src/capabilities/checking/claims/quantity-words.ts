/** How quantities are written in statements. */
const classifiers = [
  '场次|场（次）|件次|件（次）|人次|人（次）|家次|户次|批次|篇次|条次|个百分点|个工作日|个小时|个月|课时|学时|平方米|平方公里|公里',
  '万元|亿元|次|场|期|件|起|条|份|名|人|项|个|部|家|篇|轮|处|支|户|台|册|张|块|元|倍|天|小时|分钟|分(?!之|别|类|管|析|子|工|层|级|批|局|公司|为)',
  '米(?!面|饭)|本(?!单位|人|局|市|县|级|部门|院|区|镇|乡|街|年|月|次|科|机关)|所|座|辆|批|宗|例|页|门|堂|节(?!约|点|日)|幅|版|集(?!中|体|合)|则|亩|吨|套|枚|面(?!向|对|积)|班|对|组(?!织|长|成)|位|卷|案|%|‰',
].join('|')

/** No count of work: 5个方面 announces a list, 2个维护 is a phrase. */
const coined = '方面|坚持|维护|意识|自信|确立|到位|带头|必须|关键|务必|如何|一律|倡导'

const number = String.raw`(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?`
const arabic = new RegExp(
  String.raw`(?<![\d.·•第〔/:：—\-+“A-Za-z])(?<!\d时)${number}(万|亿)?(余|多|几)?(万|亿)?(${classifiers})(?!${coined})(左右|以上)?`,
  'gu',
)

const numeral = '[一二两三四五六七八九十]'
const verbs =
  '召开|开展|组织|举办|听取|研究|学习|培训|发放|制定|修订|印发|审查|审核|办理|办结|调解|查处|整改|接待|走访|聘请|参加|旁听|宣讲|检查|调研|主持|举行|协调|化解|受理|登记|备案|讲|授课|部署|安排|进行|核对|抽查|评查|通报|轮训|演练|督导|督察|视察|巡查|会商|排查|测试|考核|公布'

/** A Chinese numeral is a figure only after a verb or a word of scope, and before 次、场、期、轮. */
const chinese = new RegExp(
  `(?:${verbs}|专题|共|累计|先后|各|全年|分别)[^，。；：\\n一二两三四五六七八九十\\d第每]{0,14}?(?<![每再这那第同某任头])(${numeral}{1,3})(场次|人次|次|场|期|轮)(?!性|以上的|工程|方面)`,
  'gu',
)

/** 一百二十 and greater are figures wherever something is counted. */
const large = new RegExp(
  `(?<!第)([一二两三四五六七八九][百千万亿]${'[一二两三四五六七八九十百千万亿零〇]'}{0,12})(余|多)?(${classifiers})`,
  'gu',
)
const percent = /(?:百分之)([一二两三四五六七八九十百零〇点]{1,8})/gu

/** Times within a year that a frequency amounts to. */
const frequencies: Readonly<Record<string, number>> = {
  每季度: 4,
  每季: 4,
  每月: 12,
  每半年: 2,
  每年: 1,
  每两月: 6,
  每两个月: 6,
  每周: 52,
  每半月: 24,
  按季度: 4,
  按月: 12,
}
const frequency =
  /(每季度|每季|每月|每半年|每年|每两个月|每两月|每周|每半月)(?:至少|不少于|均)?[^，。；\n]{0,14}?([一二两三四五六七八九十]|\d{1,3})(?:次|场|期)/gu

const scope = /全年|年内|本年度|20\d\d年(?:以来)?|今年以来|累计|共计|共|先后|上半年|下半年|每(?:月|季度|半年|年|两月)/gu
const approxBefore = /(近|约|超过|不少于|逾|达到|超)$/u
const verb = new RegExp(verbs, 'gu')
const partOpener = /其中|包括|(?<!包)含/gu
const rate =
  /([\p{Script=Han}、（）“”]{0,24}?(?:率|比例|占比))(?:均|都|分别)?(?:达到|达|为|保持在|提高到|提升至|升至|是|保持|实现)?(?:了)?(?:近|约|超过)?$/u
const sum =
  /((?:[\p{Script=Han}“”《》（）]{1,16}[、和及]){1,9}[\p{Script=Han}“”《》（）]{1,16}?)(?:等)?(?:活动|工作)?(?:共|共计|合计)$/u

export const quantityWords = {
  arabic,
  chinese,
  large,
  percent,
  frequencies,
  frequency,
  scope,
  approxBefore,
  verb,
  partOpener,
  rate,
  sum,
}
