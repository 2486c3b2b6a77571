/** What the command `check` says to people. */
export const checkMessages = {
  usage: `用法：npm run shufa -- check 文件… [--organ-profile 文件] [--notice 文件] [--previous 文件] [--against 文件夹]
             [--templates 文件夹] [--terms 文件] [--year 年度] [--ledger] [--format text|json|sarif] [--fix 文件] [--docx-comments 文件] [--repair 文件]
核对一份或几份述法报告（.docx、.doc、.wps、.txt、有文字的 .pdf），不需要启动服务，也不需要数据库。
  --organ-profile  单位档案（JSON）：{"kind":"people-congress","place":"云川","partyBody":"党组"}
                   kind 可用：people-congress、government、department、party-organ、township、subdistrict、
                   court、procuratorate、consultative
  --notice         当年通知：JSON（{"headings":[],"most":3000,"problemShare":30}），或者通知原文
  --previous       上年度的报告
  --against        要比对的文稿所在的文件夹：与其他单位相同的逐处标出
  --templates      范文、模板所在的文件夹
  --terms          本单位的核对用语（JSON）：[{"words":"机关党委会","kind":"wrong","useInstead":"机关党组会议",
                   "sinceYear":2022,"source":"三定规定"}]；kind 写 wrong（应当改）或 allowed（允许）
  --year           述法年度，不写时取自标题
  --ledger         对照运行中的服务里那一年度的台账（先 login；须写 --year）；--server 指明地址
  --format         text（默认）、json、sarif
  --fix            把有把握的修改写入另一个文本文件，原文件不动；只能核对一份纯文本
  --repair         另写一个 .docx，按《党政机关公文格式》改好版面（纸张、页边、页码、字体、字号、行距、缩进、
                   标题样式），一个字不改；改不了的逐条说明；一次一份文件
  --docx-comments  另写一个 .docx，每处问题在原位置加一条批注；一次一份文件
退出码：0 没有错误，1 查出错误，2 未能核对（几份中有一份读不了也是 2，其余照样核对）`,
  fileWord: '要核对的文件',
  missing: '打不开这个文件，请检查文件名和路径',
  cannotWrite: (file: string) => `写不了文件：${file}，请检查文件夹是否存在、是否允许写入`,
  cannotRead: (file: string, why: string) => `${file}：${why}`,
  badFormat: (format: string) => `--format 不能是 ${format}，可用 text、json、sarif`,
  badYear: (year: string) => `--year 应是四位年份，不是 ${year}`,
  ledgerYear: '--ledger 要写明 --year，如 --year 2023',
  badTerms: (file: string) => `${file} 里没有核对用语；写法见 --help`,
  badProfile: (file: string) => `单位档案不对：${file}；kind 的写法见 --help`,
  onlyOne: (option: string) => `--${option} 一次只能核对一份文件`,
  onlyTextFix: '--fix 只能修改纯文本；Word 文件请按提示在原文件中修改',
  severity: { error: '错误', warning: '提醒', note: '建议' },
  place: (line: number, column: number) => `第${line}行第${column}字`,
  pagePlace: (page: number, line: number, column: number) => `第${page}页第${line}行第${column}字`,
  quote: (text: string) => `“${text}”`,
  cure: (cure: string) => `改法：${cure}`,
  none: (file: string) => `${file}：没有发现问题`,
  summary: (file: string, errors: number, warnings: number, notes: number) =>
    `${file}：错误${errors}处，提醒${warnings}处，建议${notes}处`,
  notRun: (codes: readonly string[]) =>
    `没有运行的规则（缺单位档案、通知、上年报告、要比对的文稿、范文或台账，或者不是 .docx）：${codes.join('、')}`,
  repaired: (file: string) => `已按《党政机关公文格式》改好版面，写入 ${file}`,
  repairLeft: (sentence: string) => `  没有改、要人看的：${sentence}`,
  commented: (count: number, file: string) => `已加批注${count}条，写入 ${file}`,
  fixed: (count: number, file: string) => `已修改${count}处，写入 ${file}`,
}
