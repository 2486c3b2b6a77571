/** What backup and restore say to the person at the terminal. */
export const backupMessages = {
  exists: (path: string) => `${path} 已经存在，为免覆盖没有备份；请换一个文件名。`,
  cannotWrite: (path: string, reason: string) => `不能写入 ${path}（${reason}）；备份没有完成，没有留下文件。`,
  diskFull: (path: string) => `磁盘已满，${path} 没有写完；备份没有完成，没有留下文件。`,
  noData: (folder: string) => `数据目录 ${folder} 里没有数据库；请用环境变量 SHUFA_DATA 指定服务所用的数据目录。`,
  noSchema: '数据库里还没有表，没有可以备份的内容。',
  notReady: (folder: string) => `数据目录 ${folder} 的数据库正在启动或停止，请稍后再试。`,
  cannotRead: (path: string, reason: string) => `不能读取 ${path}（${reason}）。`,
  noBackup: (path: string) => `${path} 不是述法系统的备份文件，或者由更新版本的程序制作；没有恢复，什么都没有改动。`,
  damaged: (path: string, entry: string) => `备份文件 ${path} 已损坏（${entry}）；没有恢复，什么都没有改动。`,
  newer: (names: string) =>
    `备份由更新版本的程序制作（本程序没有的迁移：${names}）；请改用更新版本的程序恢复，什么都没有改动。`,
  targetNewer: (names: string) =>
    `目标数据库的表结构比备份新（${names}）；请换一个全新的数据目录或空库再恢复，什么都没有改动。`,
  targetNotEmpty: (what: string) =>
    `目标不是空的（${what}），恢复只能写入空库；请换一个全新的数据目录或空库，原有数据没有改动。`,
  files: '佐证材料',
  countWrong: (table: string, expected: number, found: number) =>
    `表 ${table} 恢复后有 ${found} 行，备份记录为 ${expected} 行；全部改动已撤回。`,
}
