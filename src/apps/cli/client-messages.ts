interface FindingWords {
  readonly strength: 'block' | 'gate' | 'warn' | 'remind'
  readonly place: string
  readonly message: string
  readonly cure: string | undefined
  readonly basis: string | undefined
}

const strengths = { block: '须改正', gate: '须说明', warn: '请核对', remind: '提示' } as const

/** Last lines of the help of each command that talks to the running server. */
export const serverUsage = `  --server 地址   运行中的述法服务，默认取环境变量 SHUFA_SERVER，再默认 http://127.0.0.1:7410
  --json          输出一个 JSON 对象；办不成时输出 {"error":{code,message,findings}}
身份：环境变量 SHUFA_TOKEN 中的令牌，或者 login 保存的令牌。
退出码：0 完成，1 未能完成或查出问题，2 用法有误`

/** What the commands that talk to the running server say to people. */
export const messages = {
  notRunning: (address: string) =>
    `述法服务没有运行，或者不在 ${address}。请先用 npm start 启动，或者用 --server 指明地址。`,
  unreachable: (address: string, detail: string) => `连接不上 ${address}（${detail}）。请检查地址和网络。`,
  notShufa: (address: string) => `${address} 上的答复不是述法服务的答复。请检查 --server 的地址。`,
  badServer: (text: string) => `“${text}”不是服务地址，应写成 http://127.0.0.1:7410 的样子`,
  notSignedIn: '还没有登录。请先运行 npm run shufa -- login，或者把令牌放进环境变量 SHUFA_TOKEN。',
  tokenRefused: '令牌无效、已过期或者已注销。请重新运行 npm run shufa -- login。',
  tokenFileBroken: (file: string) => `保存令牌的文件 ${file} 读不出来。请删去它，再重新登录。`,
  finding: ({ strength, place, message, cure, basis }: FindingWords) =>
    [
      `【${strengths[strength]}】${place === '' ? '' : `${place}：`}${message}`,
      basis === undefined ? '' : `（依据：${basis}）`,
      cure === undefined ? '' : `　${cure}`,
    ].join(''),
  missingWord: (name: string) => `缺少<${name}>`,
  extraWord: (word: string) => `多出“${word}”；含空格的词请用引号括起来`,
  missingFlag: (name: string) => `缺少 ${name}`,
  notAPair: (flag: string, text: string) => `${flag} 应写成“名称=内容”，现为“${text}”`,
  notANumber: (flag: string, text: string) => `${flag} 应为整数，现为“${text}”`,
  cannotRead: (file: string) => `读不到文件 ${file}`,
  badJson: (file: string, detail: string) => `${file} 不是合格的 JSON（${detail}）`,
  cannotWrite: (file: string, detail: string) =>
    `文件 ${file} 没有写成（${detail}）。请检查目录是否存在、是否可写、是否已满。`,
  saved: (file: string, bytes: number) => `已写入 ${file}（${bytes} 字节）`,

  loginUsage: `用法：npm run shufa -- login [--username 用户名] [--name 令牌名称]
用用户名和口令登录，换取一个命令行令牌并保存。令牌一年内有效，可在网页“个人资料”中注销。
  --username 用户名  不写时在终端询问
  --name 令牌名称    默认为“命令行”加本机名
  口令               取环境变量 SHUFA_PASSWORD；没有时在终端询问（不显示），不在终端时读标准输入的第一行。
                     口令不能写在命令行上。
令牌保存在用户配置目录的 shufa/tokens.json，只有本人可读（权限 600）。
${serverUsage}`,
  logoutUsage: `用法：npm run shufa -- logout
注销 login 得到的令牌，并从本机删去。
${serverUsage}`,
  whoamiUsage: `用法：npm run shufa -- whoami
显示令牌属于谁、哪个单位、有哪些身份。
${serverUsage}`,
  askUsername: '用户名：',
  askPassword: '口令（不显示）：',
  needUsername: '不在终端上运行时，请用 --username 给出用户名',
  needPassword: '没有口令：请放进环境变量 SHUFA_PASSWORD，或者从标准输入给出',
  tokenName: (host: string) => `命令行 ${host}`,
  mustChangePassword: (address: string) => `请先在浏览器中打开 ${address} 登录，改掉首次口令，再在这里登录。`,
  notEncrypted: (address: string) => `注意：${address} 不是 https，口令和令牌在网络上不加密。`,
  signedIn: (name: string, organ: string, file: string) => `已登录：${name}（${organ}）。令牌保存在 ${file}。`,
  notLoggedIn: (address: string) => `本机没有保存 ${address} 的令牌。`,
  signedOut: (address: string) => `已注销 ${address} 的令牌，并从本机删去。`,
  me: (words: {
    name: string
    username: string
    organ: string
    organId: string
    capacities: string
    server: string
  }) => [
    `姓名　　${words.name}（${words.username}）`,
    `单位　　${words.organ}　${words.organId}`,
    `身份　　${words.capacities}`,
    `服务　　${words.server}`,
  ],
  noCapacity: '没有',

  operationsUsage: `用法：npm run shufa -- operations
列出程序的各项操作：名称、含义、是否留痕、谁可以办、需要什么。用 do 命令办理。
  --json   输出一个 JSON 对象
退出码：0 完成，2 用法有误`,
  operationColumns: ['操作', '含义', '性质', '谁可以办', '输入'],
  effects: { read: '查看', write: '办理' },
  input: (name: string, label: string, required: boolean) => `${name}${required ? '' : '?'}（${label}）`,
  doUsage: `用法：npm run shufa -- do <操作> [--input 名称=内容 …] [--body 文件.json] [--out 文件]
办理一项操作。操作名称见 operations 命令。
  --input 名称=内容  一项输入，可以写多个；多个值用英文逗号隔开
  --body 文件.json   操作的正文，“-”表示标准输入
  --out 文件         把答复写入文件
${serverUsage}`,
  operationWord: '操作',
  noSuchOperation: (name: string) => `没有“${name}”这项操作，名称见 operations 命令`,
  noSuchInput: (name: string, known: string) => `没有“${name}”这项输入${known === '' ? '' : `，可用的有：${known}`}`,

  verifyUsage: `用法：npm run shufa -- verify-ledger [--offline]
逐条核对本单位的全部办理记录，链条断了就指出第一处。
  --offline   不经服务，直接打开数据库核对全部单位。须先停止服务；数据目录取 SHUFA_DATA，或者 DATABASE_URL
需要安全审计员、安全管理员或办公室经办人的身份。
${serverUsage}`,
  chainWhole: (organ: string, acts: number) => `${organ}：${acts} 条办理记录，链条完整。`,
  chainBroken: (organ: string, seq: number, what: string) =>
    `${organ}：链条在第 ${seq} 条断开：${what}。此前的各条完好。`,
  noData: (folder: string) => `${folder} 里没有述法的数据。请用 SHUFA_DATA 指明数据目录。`,
  noOrgans: '数据库里还没有单位。',
}
