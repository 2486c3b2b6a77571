// Runs before every npm script, on any Node >= 20 and without dependencies: installs what the lock files name when it
// is missing or another, and puts Node 24 first on the scripts' PATH where the machine's is older. A script named as
// argument is then run with that Node: the shell that called us still remembers the old one.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runtime = join(root, 'runtime')
const windows = process.platform === 'win32'
const nodeFile = windows ? 'node.exe' : 'node'
const ownNode = join(
  runtime,
  'node_modules',
  `node-${windows ? 'win' : process.platform}-${process.arch}`,
  'bin',
  nodeFile,
)
const linkedNode = join(root, 'node_modules', '.bin', nodeFile)
const major = Number(process.versions.node.split('.')[0])

if (major < 20) fail(`本机 Node 为 ${process.version}，至少需要 20，请先升级。`)
if (!isInstalled(root)) await install(root, '程序部件')
const needsOwnNode = major < 24 || process.execPath.startsWith(root + sep)
if (needsOwnNode) {
  if (!isInstalled(runtime) || !existsSync(ownNode)) await install(runtime, ' Node 24')
  linkNode()
}
const [script, ...args] = process.argv.slice(2)
if (script !== undefined) process.exitCode = run(needsOwnNode ? linkedNode : process.execPath, [script, ...args])

/** npm notes what it has installed as its last step, so an interrupted installation counts as none. */
function isInstalled(folder) {
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'))
  if (present === null) return false
  return Object.entries(packagesIn(join(folder, 'package-lock.json')) ?? {}).every(([path, locked]) => {
    if (path === '') return true
    const found = present[path]
    return found === undefined ? locked.optional === true : found.version === locked.version
  })
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return null
  }
}

async function install(folder, what) {
  console.log(`正在安装${what}（只需一次，约半分钟）……`)
  let { code, said } = await npmCi(folder)
  // The npm of a start that was broken off may still be at work here.
  if (code !== 0 && /ENOTEMPTY|EEXIST|ENOENT/.test(said)) ({ code, said } = await wait(5000).then(() => npmCi(folder)))
  if (code === 0) return
  const lines = said.split('\n').filter((line) => line.trim() !== '' && line.trim() !== 'npm error')
  console.error(lines.slice(0, 4).join('\n'))
  fail(`安装${what}没有完成：请检查软件源是否可达、磁盘是否有空间并可写，再运行一次。`)
}

/** Dies with us: by itself npm goes on after Ctrl-C, and would be in the way of the next start. */
async function npmCi(folder) {
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: windows }
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options)
  const end = () => {
    npm.kill('SIGKILL')
    process.exit(130)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, end)
  let said = ''
  npm.stderr.on('data', (text) => (said += text))
  const code = await new Promise((resolve) => {
    npm.on('error', (error) => resolve(error.message)).on('close', resolve)
  })
  for (const signal of signals) process.off(signal, end)
  return { code, said: typeof code === 'string' ? code : said }
}

function linkNode() {
  if (!existsSync(ownNode))
    fail(`本机 Node 为 ${process.version}，需要 24 或以上；没有适合本机的安装包，请先升级 Node。`)
  if (existsSync(linkedNode)) return
  rmSync(linkedNode, { force: true })
  mkdirSync(dirname(linkedNode), { recursive: true })
  if (windows) copyFileSync(ownNode, linkedNode)
  else symlinkSync(relative(dirname(linkedNode), ownNode), linkedNode)
}

function run(program, words) {
  return spawnSync(program, words, { stdio: 'inherit' }).status ?? 1
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
