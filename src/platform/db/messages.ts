export const embeddedMessages = {
  noBinaries: (platform: string) =>
    `没有适合本机（${platform}）的内置 PostgreSQL 程序；请重新运行 npm ci，或用环境变量 DATABASE_URL 指定一个 PostgreSQL 15 以上的服务器。`,
  cannotRun: (reason: string) =>
    `内置 PostgreSQL 程序在本机不能运行（${reason}）；请用环境变量 DATABASE_URL 指定一个 PostgreSQL 15 以上的服务器。`,
  inUse: (folder: string, pid: number) =>
    `另一个述法服务（进程号 ${pid}）正在使用数据目录 ${folder}；请先停止它，或用环境变量 SHUFA_DATA 换一个目录。`,
  cannotInit: (log: string) => `不能建立数据库：${log}`,
  cannotStart: (reason: string, log: string) => `内置数据库没有启动成功（${reason}）；详情见日志 ${log}。`,
  otherVersion: (folder: string) =>
    `数据目录 ${folder} 由另一个大版本的 PostgreSQL 建立，不能直接打开；请用原来的版本导出备份，再用现在的版本恢复。`,
  slow: (seconds: number) => `数据库仍在恢复上次未写完的数据，已等 ${seconds} 秒……`,
}

export const serverMessages = {
  unreachable: (where: string, reason: string) =>
    `连不上 DATABASE_URL 所指的数据库（${where}：${reason}）；请核对地址、端口和网络，并确认数据库已启动。`,
  refused: (where: string, reason: string) =>
    `DATABASE_URL 所指的数据库（${where}）拒绝登录：${reason}；请核对用户、口令和库名。`,
  tooOld: (version: string) => `DATABASE_URL 所指的 PostgreSQL 版本是 ${version}，需要 15 以上；请升级或换一个服务器。`,
  inUse: 'DATABASE_URL 所指的库正由另一个述法服务使用；请先停止它，或换一个库。',
  slowSearch:
    '提示：这个数据库的文字检索用不上索引，记录多时较慢。请由数据库超级用户在该库中执行一次：alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof',
  notUtf8: (encoding: string) =>
    `DATABASE_URL 所指的库的编码是 ${encoding}，需要 UTF8；请用 create database … encoding 'UTF8' template template0 新建一个库。`,
  tooPowerful: (role: string) =>
    `DATABASE_URL 的用户 ${role} 是超级用户或带有 BYPASSRLS 属性，按单位隔离数据的行级安全对它不起作用；请另建普通用户：create role shufa login password '…'，把库的所有者改为它：alter database … owner to shufa，再用它连接。`,
}

export const migrationMessages = {
  newer: (names: string) => `数据库比程序新（库中已有程序没有的迁移：${names}）；请改用更新版本的程序，数据没有改动。`,
  changed: (name: string) =>
    `迁移脚本 ${name} 在执行之后被改动过，程序与数据库对不上；请恢复原来的脚本，改动另写新的迁移，数据没有改动。`,
  outOfOrder: (name: string, last: string) =>
    `迁移脚本 ${name} 排在已执行的 ${last} 之前；请把它的编号改到最后，数据没有改动。`,
  noRight:
    'DATABASE_URL 的用户无权在库中建表；请由管理员把库的所有者改为该用户：alter database … owner to …，或授权：grant create on schema public to …。',
  standby: 'DATABASE_URL 所指的是只读的备用数据库；请改连主库。',
  failed: (name: string, reason: string) => `迁移脚本 ${name} 执行失败，全部改动已撤回：${reason}`,
}
