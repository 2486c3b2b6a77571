import { readFileSync } from 'node:fs'

const everyMs = 250

/**
 * Tells once when the npm that started us is gone: it is killed with its shell alone and passes nothing on to us.
 * A process that npm did not start is never told.
 */
export function whenLauncherGone(tell: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const shell = process.ppid
  const npm = isShell(shell) ? parentOf(shell) : null
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === null || parentOf(shell) === npm)) return
    clearInterval(watch)
    tell()
  }, everyMs).unref()
}

/** Some shells stand between npm and us, others turn into us. Known on Linux alone; elsewhere they turn. */
function isShell(pid: number): boolean {
  return /^(sh|dash|bash|ash|busybox)$/.test(read(`/proc/${pid}/comm`).trim())
}

function parentOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`)
  return stat === '' ? null : Number(stat.slice(stat.lastIndexOf(') ') + 2).split(' ')[1])
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
