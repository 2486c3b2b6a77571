import { serverUsage } from '../client-messages.ts'

const whoseUsage = `  --organ 编号    单位的编号或名称，可以不写（令牌所属的单位）
  --post 任职     任职的编号，或者职务名称如 党组书记；一年内有几人任同一职务时写 "党组书记 周明远"
  --year 年度     四位数字`

/** What the commands about statements say to people. */
export const messages = {
  listUsage: `用法：npm run shufa -- statement list
列出本单位的述法报告。
${serverUsage}`,
  draftUsage: `用法：npm run shufa -- statement draft [--organ 编号] --post 任职 --year 年度 [--form 形式] [--given-on 日期]
按台账起草述法报告。已有同一任职同一年度的报告时不再起草。
${whoseUsage}
  --form 形式     书面述法（written）、会议述法（meeting）、专题述法（special），默认书面
  --given-on 日期 成文日期，如 2024-01-10
${serverUsage}`,
  checkUsage: `用法：npm run shufa -- statement check [--organ 编号] --post 任职 --year 年度
核对述法报告：列出离定稿还差什么；已定稿的重新计数，说明有无变化。
${whoseUsage}
${serverUsage}
有“须改正”“须说明”的问题，或者定稿后台账有变化，退出码是 1。`,
  exportUsage: `用法：npm run shufa -- statement export [--organ 编号] --post 任职 --year 年度 [--out 目录]
导出述法报告和佐证材料目录，写入目录（同名文件会被替换）：
statement.docx（报告）、catalogue.docx 和 catalogue.xlsx（目录）、pack.zip（报告、目录和全部佐证材料）。
${whoseUsage}
  --out 目录      默认当前目录；没有就建立
${serverUsage}`,
  sealUsage: `用法：npm run shufa -- statement seal [--organ 编号] --post 任职 --year 年度
定稿：固定正文、数字和所依据记录的摘要。有须处理的问题时不予定稿，并列出问题。
${whoseUsage}
${serverUsage}`,
  compareUsage: `用法：npm run shufa -- statement compare 文件 [--organ 编号] --post 任职 --year 年度
把手里的文件（.docx、.txt、有文字的 .pdf）与定稿逐句对照：交出去的是不是审定的那一份（SGN-01）。
${whoseUsage}
${serverUsage}
文字与定稿不同时逐句列出，退出码是 1；只是版面或批注不同，说明后退出码是 0。`,
  fileWord: '要对照的文件',
  rule: 'SGN-01',
  notSealed: (title: string) => `《${title}》还没有定稿，没有可以对照的文本。`,
  sameFile: '与定稿完全一致（每个字节都相同）。',
  sameText: '文字与定稿一致；文件本身不同（版面、批注或者格式有改动）。',
  otherText: (count: number) => `SGN-01　文字与定稿不同，共${count}处：`,
  otherLine: (kind: 'sealed' | 'given', line: number, text: string) =>
    `  ${kind === 'sealed' ? '定稿' : '文件'}第${line}行：${text}`,
  badYear: (text: string) => `--year 应为四位数字，现为“${text}”`,
  badForm: (text: string) => `--form 没有“${text}”这一种`,
  otherOrgan: (asked: string, own: string) => `令牌属于${own}，不能办理“${asked}”的述法报告。请用那个单位的令牌。`,
  noPost: (post: string, year: number) =>
    `${year}年没有人任“${post}”，请核对职务名称（records list post-term 可以查看）。`,
  severalPosts: (post: string, year: number, terms: readonly string[]) =>
    [`${year}年有 ${terms.length} 段“${post}”任职，请写明是哪一段：`, ...terms].join('\n'),
  term: (words: { title: string; person: string; from: string; until: string; id: string }) =>
    `  ${words.title} ${words.person}　${words.from}至${words.until}　${words.id}`,
  stillHeld: '今',
  noStatement: (post: string, year: number) => `“${post}”还没有${year}年度的述法报告，请先起草（statement draft）。`,
  columns: ['年度', '职务', '述法人', '状态', '标题', '编号'],
  none: '还没有述法报告。',
  drafted: (title: string, id: string) => `已起草《${title}》　${id}`,
  head: (title: string, state: string) => `《${title}》　［${state}］`,
  ready: '没有须处理的问题，可以定稿。',
  blocked: (count: number) => `还有 ${count} 处须处理，处理后才能定稿。`,
  canSeal: (count: number) => `可以定稿；另有 ${count} 处提示。`,
  sameAsSealed: '重新计数，与定稿一致。',
  changedSince: (count: number) => `重新计数，定稿后有 ${count} 处变化：`,
  change: (text: string) => `  ${text}`,
  excerpt: (text: string) => (text.length > 16 ? `“${text.slice(0, 15)}…”` : `“${text}”`),
  cannotMakeFolder: (folder: string, detail: string) => `目录 ${folder} 建立不了（${detail}）。`,
  sealed: (title: string, by: string, digest: string) => `《${title}》已由${by}定稿，内容摘要（SM3）${digest}`,
}
