/** What the organ's server says to people. */
export const messages = {
  wrongPair: '用户名或口令不正确。',
  locked: (until: string) => `登录失败次数过多，已锁定至 ${until}，请在此之后再试，或请系统管理员重置口令。`,
  suspended: '账户已停用，请联系本单位系统管理员。',
  notSignedIn: '请先登录。',
  notServing: '您已离任或人员信息尚未核定，不能使用本系统，请联系本单位系统管理员。',
  mustChangePassword: '首次登录或口令被重置后，须先修改口令。',
  wrongCurrent: '原口令不正确。',
  notByToken: '命令行令牌不能办理此事，请在浏览器中登录后办理。',
  tokenName: '令牌名称',
  noToken: '没有这个令牌，或者它已撤销。',
  noPerson: '没有找到这个人员，或者不在本单位。',
  noAccount: '该人员没有账户。',
  ownAccount: '不能停用自己的账户，请由另一位系统管理员办理。',
  setUpAlready: '单位已经建立，不能再次初始化。',
  setupElsewhere:
    '首次设置只能在服务器本机的浏览器里办理（地址用 127.0.0.1 或 localhost）；服务器没有桌面的，请经 SSH 隧道打开。',
  setupShape: '初始化内容不完整，请填写单位、科室和人员。',
  setupAdministrators: '须指定系统管理员、安全管理员、安全审计员各一人，由三个人分别担任，另有办公室经办人至少一人。',
  setupSections: '请至少填写一个科室。',
  setupTitle: '系统初始化时指定',
  setupPost: '职务待补（系统初始化登记）',
  system: '系统',
  stranger: '未登录者',
  organName: '单位全称',
  organShortName: '单位简称',
  organKind: '单位类别',
  organLevel: '行政层级',
  organProvince: '所在省份',
  organKinds: {
    'people-congress': '人大机关',
    government: '政府部门',
    party: '党委部门',
    cppcc: '政协机关',
    other: '其他单位',
  },
  organLevels: { county: '县级', city: '市级', province: '省级' },
  sections: '科室',
  person: '姓名',
  capacity: '身份',
  username: '用户名',
  password: '口令',
  current: '原口令',
  next: '新口令',
  from: (source: string) => `来自 ${source}`,
  left: '调离本单位',
} as const

/** 10:30, the clock of China. */
export function clockTime(at: Date): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(at)
}
