import type { AgreementClass } from '#capabilities/checking/index.ts'

type ShareName = AgreementClass | 'formula' | 'outline' | 'own'

/** What the command `compare` says to people. */
export const compareMessages = {
  usage: `用法：npm run shufa -- compare 文件夹 [--previous 文件夹] [--templates 文件夹] [--notice 文件]
             [--least 百分比] [--format text|json]
逐句比对一个文件夹（含下级文件夹）里的全部文稿（.docx、.doc、.wps、.txt、有文字的 .pdf），两两都比，不需要启动服务，也不需要数据库。
数字、空白、地名、单位名先行去除；套语和通知提纲不算抄袭。改过几个词、调换了次序的句子也能找到。
  --previous   往年的文稿：与同一单位的比，另算“本单位往年”
  --templates  范文、模板：与之相同的另算
  --notice     当年通知，其提纲不算抄袭
  --least      列出重合达到百分之几的各对，不写时取提醒的限度（其他单位8%，本单位往年20%）
  --format     text（默认）、json
单位和年度取自标题，标题里没有的取自文件名；同一单位的文稿算“本单位往年”。进度写在标准错误，按 Ctrl-C 随时停下。
退出码：0 没有超过限度的，1 有超过限度的，2 未能比对；中途停下为 130`,
  folderWord: '要比对的文件夹',
  oneFolder: '一次只能比对一个文件夹',
  noFolder: (folder: string) => `打不开文件夹：${folder}，请检查名称和路径`,
  badLeast: (value: string) => `--least 应是0到100的数，不是 ${value}`,
  badFormat: (format: string) => `--format 不能是 ${format}，可用 text、json`,
  tooFew: (count: number) => `能读取的文稿只有${count}份，无法比对`,
  unreadable: (line: string) => `未能读取  ${line}`,
  reading: (done: number, total: number) => `读取 ${done}/${total}`,
  stages: { fold: '整理', find: '比对' },
  progress: (stage: string, done: number, total: number) =>
    `${stage} ${total === 0 ? 100 : Math.floor((100 * done) / total)}%`,
  head: (files: number, pairs: number, over: number) =>
    `比对了${files}份文稿；有相同语句的${pairs}对，其中达到限度的${over}对`,
  levels: { none: '未到限度', warn: '提醒', error: '错误' },
  relations: { 'other-organ': '与其他单位', 'own-earlier': '与本单位往年', template: '与模板' },
  pair: (level: string, relation: string, one: string, other: string) => `${level}  ${relation}  ${one} ↔ ${other}`,
  pairShares: (one: string, other: string, passages: number) => `前者的${one}、后者的${other}相同，共${passages}处`,
  agreements: { same: '相同', 'other-figures': '只改数字或名称', reworded: '改写' },
  place: (line: number, column: number) => `第${line}行第${column}字`,
  match: (agreement: string, one: string, other: string, text: string) => `${agreement}  ${one} ↔ ${other}  “${text}”`,
  difference: (one: string, other: string) => `${one === '' ? '（无）' : one}→${other === '' ? '（无）' : other}`,
  differences: (list: readonly string[]) => `不同处：${list.join('；')}`,
  more: (count: number) => `另有${count}处，用 --format json 可以看到全部`,
  moreRows: (count: number) => `另有${count}份，用 --format json 可以看到全部`,
  below: (count: number) => `另有${count}对低于所列的限度`,
  sharesHead: '各份文稿的构成（按字数，自己的话少的在前）',
  file: '文件',
  shareNames: {
    ...{
      same: '同他单位',
      'other-figures': '只改数字',
      reworded: '改写',
      template: '模板',
      'own-earlier': '本单位往年',
    },
    ...{ formula: '套语', outline: '通知提纲', own: '其余' },
  } satisfies Readonly<Record<ShareName, string>>,
  notRun: (names: readonly string[]) => `没有运行的：${names.join('；')}`,
  lacking: {
    outline: '通知提纲（没有给 --notice）',
    'own-earlier': '本单位往年（没有给 --previous，只比了文件夹里同一单位的）',
    template: '模板（没有给 --templates）',
    'learned-formulas': '从存档学套语（单位不足40个，只用起始清单）',
  },
}
