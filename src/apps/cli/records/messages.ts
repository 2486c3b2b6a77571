import { serverUsage } from '../client-messages.ts'

const filterUsage = `  --text 文字          全文查找
  --year 年度          事实发生的年度
  --state 状态         一个或多个，用英文逗号隔开，写英文名或中文名
  --filter 字段=内容   可以写多个。字段写英文名或中文名；选项写英文名或中文名，多个用英文逗号隔开；
                       日期和数字写“起..止”，一端可空；人员、科室等引用写编号
  --sort 字段          也可写 updatedAt、state；加 --order asc|desc 定升降`

const typeUsage = '<类型> 写英文名或中文名，见 records types。'

/** What the commands about records say to people. */
export const messages = {
  typesUsage: `用法：npm run shufa -- records types
列出登记的各类记录：名称、字段、状态、可办的步骤。
  --json   输出一个 JSON 对象，含每个字段的种类和选项
退出码：0 完成，2 用法有误`,
  listUsage: `用法：npm run shufa -- records list <类型> [筛选] [--page 页] [--size 每页条数]
列出记录，一页一表。${typeUsage}
${filterUsage}
  --page 页            默认 1
  --size 条数          1 至 200，默认 50
${serverUsage}`,
  showUsage: `用法：npm run shufa -- records show <类型> <编号>
显示一条记录：各项内容、佐证材料、现有问题、可办的步骤。${typeUsage}
${serverUsage}`,
  createUsage: `用法：npm run shufa -- records create <类型> --values 文件.json [--act 步骤]
登记一条记录。${typeUsage}
  --values 文件.json   {"字段英文名": 内容, …}，“-”表示标准输入；字段见 records types --json
  --act 步骤           登记后接着办理的步骤，如 file；要么都成，要么都不成
${serverUsage}`,
  changeUsage: `用法：npm run shufa -- records change <类型> <编号> --values 文件.json [--reason 理由]
修改一条记录，只写要改的字段。${typeUsage}
  --values 文件.json   {"字段英文名": 内容, …}，“-”表示标准输入；清空写 null
  --reason 理由        改动已办结的记录时，写明更正理由
${serverUsage}`,
  attachUsage: `用法：npm run shufa -- records attach <类型> <编号> <文件> [--fact-on 日期]
给记录上传一份佐证材料。涉密文件一律不得上传。${typeUsage}
  --fact-on 日期       文件所证明的事实发生的日期，如 2023-03-10
${serverUsage}`,
  actUsage: `用法：npm run shufa -- records act <类型> <编号> <步骤> [--note 说明]
办理记录的一步，如 file（归档）、void（作废）。${typeUsage}
  --note 说明          步骤要求写明的理由、意见
${serverUsage}`,
  templateUsage: `用法：npm run shufa -- records template <类型> --out 文件.xlsx
取导入模板，写入文件（已有的文件会被替换）。${typeUsage}
${serverUsage}`,
  exportUsage: `用法：npm run shufa -- records export <类型> --out 文件.xlsx [筛选] [--columns 字段,字段]
把筛选出的全部记录导出为表格，写入文件（已有的文件会被替换）。${typeUsage}
${filterUsage}
  --columns 字段,字段  只导出这些列
${serverUsage}`,
  importUsage: `用法：npm run shufa -- records import <类型> 文件.xlsx [--files 目录] [--take new,changed]
         [--act 步骤] [--reason 理由] [--receipt 回执.xlsx]
核对一张表，逐行说明是新增、有改动、相同还是有错。不写 --take 就什么也不保存。${typeUsage}
  --files 目录         目录中的文件作为“佐证材料”一栏所写的文件
  --take new,changed   保存新增的、有改动的行；有错的行从不保存
  --act 步骤           保存后接着办理的步骤，如 file
  --reason 理由        改动已办结的记录时，写明更正理由
  --receipt 回执.xlsx  把错误回执写入文件
${serverUsage}
有错的行或没有存下的行，退出码也是 1。`,

  typeWord: '类型',
  idWord: '编号',
  actWord: '步骤',
  workbookWord: '文件',
  noSuchType: (name: string) => `没有“${name}”这类记录，见 records types`,
  noSuchField: (type: string, name: string) => `“${type}”没有“${name}”这个字段，见 records types`,
  noSuchState: (type: string, name: string) => `“${type}”没有“${name}”这个状态，见 records types`,
  badId: (text: string) => `“${text}”不是记录编号，编号见 records list`,
  badTake: (text: string) => `--take 只能写 new、changed，用英文逗号隔开，现为“${text}”`,
  notValues: '--values 的文件应是一个 JSON 对象：{"字段英文名": 内容, …}',

  fieldColumns: ['字段', '名称', '种类', '必填', '说明'],
  typeHead: (name: string, title: string) => `${name}　${title}`,
  states: (words: string) => `  状态：${words}`,
  acts: (words: string) => `  步骤：${words}`,
  kinds: {
    text: '文字',
    number: '数字',
    date: '日期',
    choice: '选项',
    yesNo: '是否',
    words: '多项文字',
    reference: '引用',
    references: '多项引用',
  },
  required: '是',
  state: '状态',
  evidence: '佐证',
  id: '编号',
  listFoot: (total: number, page: number, pages: number) => `共 ${total} 条，第 ${page} 页，共 ${pages} 页。`,
  none: '没有符合条件的记录。',
  head: (type: string, title: string, state: string) => `${type}　${title}　［${state}］`,
  meta: (words: { id: string; version: number; year: string; by: string; at: string }) =>
    `编号 ${words.id}　第 ${words.version} 版${words.year === '' ? '' : `　${words.year}年度`}　${words.by} 登记，${words.at} 更新`,
  value: (label: string, text: string) => `  ${label}：${text}`,
  empty: '（未填写）',
  files: (count: number) => `佐证材料 ${count} 份：`,
  file: (name: string, factOn: string | null, id: string) =>
    `  ${name}${factOn === null ? '' : `（${factOn}）`}　${id}`,
  findings: (count: number) => `现有问题 ${count} 处：`,
  may: (acts: string) => `可以办理：${acts}`,
  created: (title: string, state: string, id: string) => `已登记：${title}　［${state}］　${id}`,
  changed: (title: string, version: number) => `已修改：${title}，现为第 ${version} 版`,
  attached: (name: string, bytes: number, sm3: string) => `已上传：${name}（${bytes} 字节，SM3 ${sm3}）`,
  acted: (title: string, state: string) => `已办理：${title}　［${state}］`,
  listItem: '、',

  outcomes: { new: '新增', changed: '有改动', same: '相同', faulty: '有错' },
  importColumns: ['行', '结果', '内容', '问题'],
  counts: (words: { new: number; changed: number; same: number; faulty: number }) =>
    `新增 ${words.new} 行，有改动 ${words.changed} 行，相同 ${words.same} 行，有错 ${words.faulty} 行。`,
  nothingSaved: '以上是核对结果，没有保存任何内容。要保存请加 --take new,changed。',
  imported: (created: number, changed: number) => `已保存：新增 ${created} 条，改动 ${changed} 条。`,
  notImported: (count: number) => `没有存下的 ${count} 行：`,
  refusedRow: (row: number, title: string, message: string) => `  第 ${row} 行　${title}：${message}`,
  notAFolder: (folder: string) => `--files 的 ${folder} 不是可读的目录`,
}
