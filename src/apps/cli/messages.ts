/** What the command line says to people. */
export const messages = {
  serveUsage: `用法：npm start，或 npm run shufa -- serve
启动服务：打开数据库，更新表结构，空库载入演示单位，提供网页。按 Ctrl-C 停止。
环境变量：
  PORT            端口，默认 7410
  HOST            地址，默认 127.0.0.1（只供本机访问）
  SHUFA_DATA      数据目录，默认 ./data
  SHUFA_DEMO      0 表示空库不载入演示单位，由首位访问者建立本单位
  DATABASE_URL    使用已有的 PostgreSQL（15 以上），不用内置数据库
  SHUFA_EVIDENCE_MAX_MB  单个佐证材料的上限，默认 100
  SHUFA_PUBLIC_URL       大家访问本程序的网址，写进邮件和日历，如 https://shufa.example
  SHUFA_DIGEST_AT        每日提醒的钟点（北京时间，工作日），默认 08:30
  SHUFA_SMTP_URL         发信服务器，如 smtps://用户:口令@主机:465；不设就不发邮件
  SHUFA_MAIL_FROM        发件邮箱，设了 SHUFA_SMTP_URL 必须设
退出码：0 正常停止，1 未能启动，2 用法有误`,
  migrateUsage: `用法：npm run shufa -- migrate [--json]
把数据库更新到本程序的表结构，不启动服务。
退出码：0 已是最新，1 未能更新，2 用法有误`,
  starting: '正在启动……',
  whereLogIs: (file: string) => `运行日志：${file}`,
  ready: '述法已启动，请在浏览器中打开：',
  howToSignIn: (hasOrgan: boolean): readonly string[] =>
    hasOrgan
      ? ['按 Ctrl-C 停止。']
      : ['尚未建立单位：打开上面的地址，按提示建立本单位和三员账号。', '按 Ctrl-C 停止。'],
  upToDate: '表结构已是最新。',
  migrated: (names: readonly string[]) => `已更新：${names.join('、')}`,
  commandList: (commands: readonly { readonly name: string; readonly usage: string }[]) =>
    [
      '用法：npm run shufa -- <命令> [参数]',
      ...commands.map(({ name, usage }) => `  ${name.padEnd(18)}${firstSentence(usage)}`),
      '每个命令都可加 --help 查看说明，加 --json 输出一个 JSON 对象（serve 除外）。',
      '退出码：0 完成，1 未能完成或查出问题，2 用法有误',
    ].join('\n'),
  noSuchCommand: (name: string) => `没有“${name}”这个命令。`,
  unexpected: (id: string) => `程序出错，编号 ${id}。请把编号和上面的记录交给维护人员。`,
  wrongUsage: (detail: string, command: string) => `用法有误：${detail}。说明见 npm run shufa -- ${command} --help`,
  unknownFlag: (flag: string) => `没有 ${flag} 这个参数`,
  badFlagValue: (flag: string) => `参数 ${flag} 的写法不对：要么缺内容，要么不该带内容`,
}

/** The second line of a usage text says what the command does. */
function firstSentence(usage: string): string {
  return (usage.split('\n').find((line) => !/^用法|^\s/u.test(line)) ?? '').split(/[。：]/u)[0] ?? ''
}
