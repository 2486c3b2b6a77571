/** What the commands backup and restore say. */
export const backupCommandMessages = {
  backupUsage: `用法：npm run shufa -- backup 文件.zip [--json]
把全部单位的数据和佐证材料写成一个备份文件。服务运行时也可以备份，得到的是同一时刻的数据。
备份文件含有全部台账、账户的口令摘要和佐证材料，没有加密，请按内部资料保管。
文件已存在的不覆盖；没有写完的不留下。
选项：
  --json   输出一个 JSON 对象：file、tables、rows、files、damagedFiles
环境变量 SHUFA_DATA、DATABASE_URL 与启动服务时相同。
退出码：0 已备份，1 未能备份，或者有佐证材料与登记的摘要不符，2 用法有误`,
  restoreUsage: `用法：npm run shufa -- restore 文件.zip [--json]
把备份恢复到一个空的数据目录或空库。目标中有数据的不恢复；服务正在运行的，请先停止。
写入之前先把备份文件通读一遍，核对每一部分的 SM3 摘要；恢复以后逐表核对行数。要么全部恢复，要么什么都不改。
表结构恢复到备份时的版本，下次启动服务时自动更新。由更新版本的程序制作的备份不能恢复。
选项：
  --json   输出一个 JSON 对象：file、madeAt、tables、rows、files
环境变量 SHUFA_DATA 指定目标数据目录，DATABASE_URL 指定目标库。
退出码：0 已恢复，1 未能恢复，2 用法有误`,
  fileWord: '文件.zip',
  done: (file: string, tables: number, rows: number, files: number) =>
    `已备份到 ${file}：${tables}张表，${rows}行，佐证材料${files}份。`,
  damagedFiles: (names: readonly string[]) =>
    `有${names.length}份佐证材料与登记的摘要不符，已照原样备份，请从更早的备份中找回：${names.join('、')}`,
  restored: (file: string, madeAt: string, tables: number, rows: number, files: number) =>
    `已从 ${file}（${madeAt} 备份）恢复：${tables}张表，${rows}行，佐证材料${files}份。`,
}
