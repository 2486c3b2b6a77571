export const httpMessages = {
  notSignedIn: '请先登录。',
  crossSite: '这个请求来自别的网站，已拒绝；请在本系统的页面上办理。',
  noSuchAddress: '没有这个地址。',
  bodyTooLarge: (maxBytes: number) => `提交的内容超过 ${Math.floor(maxBytes / 1024 / 1024)} 兆字节的上限，请分开提交。`,
  badJson: '提交的内容不是 JSON。',
  bug: (requestId: string) => `系统出了意外，没有办成。请把编号 ${requestId} 告诉管理员。`,
  diskFull: '服务器磁盘已满，没有保存；请通知管理员清理磁盘后再试。',
  databaseAway: '数据库暂时没有应答，请稍后再试，并核对刚才的操作是否已经保存。',
  notBuilt: '页面还没有生成，请用 npm start 启动。',
  portTaken: (host: string, port: number) =>
    `端口 ${host}:${port} 已被别的程序占用；请停止那个程序，或用环境变量 PORT 换一个端口，再启动。`,
  portDenied: (port: number) => `没有权限使用端口 ${port}；请用环境变量 PORT 换一个 1024 以上的端口，再启动。`,
  noSuchHost: (host: string) => `本机没有地址 ${host}；请改正环境变量 HOST，再启动。`,
}
