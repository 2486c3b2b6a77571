export const configMessages = {
  port: (value: string) => `环境变量 PORT 的值“${value}”不是端口号，请改为 0 至 65535 之间的整数。`,
  databaseUrl: '环境变量 DATABASE_URL 不是 PostgreSQL 地址，请写成 postgresql://用户:口令@主机:端口/库名 的形式。',
  evidenceMax: (value: string) =>
    `环境变量 SHUFA_EVIDENCE_MAX_MB 的值“${value}”不对，请填 1 至 4096 之间的整数（单位：兆字节）。`,
  smtpUrl:
    '环境变量 SHUFA_SMTP_URL 不是邮件服务器的地址，请写成 smtps://用户:口令@主机:465 或者 smtp://主机:25 的形式；不发邮件的，不设。',
  mailFrom: '设了 SHUFA_SMTP_URL，还须用环境变量 SHUFA_MAIL_FROM 写明发件邮箱，如 shufa@example.com。',
  publicUrl: '环境变量 SHUFA_PUBLIC_URL 不是网址，请写成 https://主机 的形式，后面不带路径。',
  digestAt: (value: string) => `环境变量 SHUFA_DIGEST_AT 的值“${value}”不对，请写成 08:30 的形式（北京时间）。`,
  demo: (value: string) => `环境变量 SHUFA_DEMO 的值“${value}”不对，请填 1（装入演示单位）或 0（不装入）。`,
  logLevel: (value: string, known: string) => `环境变量 SHUFA_LOG 的值“${value}”不对，可用的日志级别为：${known}。`,
}

export const diskMessages = {
  full: (folder: string) =>
    `磁盘已满，无法在 ${folder} 写入；请清理磁盘，或用环境变量 SHUFA_DATA 换一个有空间的目录，再启动。`,
  readOnly: (folder: string) =>
    `磁盘是只读的，无法在 ${folder} 写入；请改为可写，或用环境变量 SHUFA_DATA 换一个可写的目录，再启动。`,
  denied: (folder: string) =>
    `没有权限读写 ${folder}；请用创建它的账户启动，或改正目录权限，或用环境变量 SHUFA_DATA 换一个目录。`,
  notFolder: (folder: string) => `${folder} 不是目录，请用环境变量 SHUFA_DATA 指定一个目录。`,
}

export const dataFolderMessages = {
  moved: (asked: string, used: string) =>
    `以 root 身份运行时数据库须改用普通账户，而该账户进不了 ${asked}，数据改放在 ${used}。`,
  unreachable: (asked: string, fallback: string) =>
    `以 root 身份运行时数据库须改用普通账户，而该账户既进不了 ${asked}，也进不了 ${fallback}；请用环境变量 SHUFA_DATA 指定一个其他账户也能进入的目录。`,
}

export const lifecycleMessages = {
  overdue: (step: string, seconds: number) => `停止时“${step}”超过 ${seconds} 秒未完成，强行退出。`,
}
