export const fileMessages = {
  tooLarge: (maxBytes: number) => `文件超过 ${Math.floor(maxBytes / 1024 / 1024)} 兆字节的上限，请压缩或分开上传。`,
  diskFull: '服务器磁盘已满，文件没有存下；请通知管理员清理磁盘后再上传。',
  missing: (sm3: string) => `存储中找不到文件（SM3 ${sm3.slice(0, 12)}…）；请通知管理员从备份恢复。`,
}
