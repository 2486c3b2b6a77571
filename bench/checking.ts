import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkText, underCheck } from '#capabilities/checking/index.ts'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { cleanLongTexts } from '../src/capabilities/checking/examples/clean-long-texts.ts'
import { measureQuality } from '../src/capabilities/checking/measure-quality.ts'
import { measureQuantities } from '../src/capabilities/checking/measure-quantities.ts'
import { type Bench, type Report, timesOf } from './bench.ts'
import { markedFaults, shareOf } from './marked-faults.ts'
import { peerLine, peersQuality } from './peers-quality.ts'

const length = 3000
const statements = 1500
const context = { today: '2026-03-01' }
const commandLine = fileURLToPath(new URL('../src/apps/cli.ts', import.meta.url))

/** All rules on one statement and on those of a city, and what they find in the texts marked by hand. */
export const benchChecking: Bench = {
  name: 'checking',
  async run(report) {
    const { texts } = markedFaults()
    const faulty = texts.join('\n').slice(0, length)
    await speedOf(report, faulty)
    await speedOfCommand(report, faulty)
    await speedOfMany(report, texts)
    await tellQuality(report)
    tellClean(report)
  },
}

async function speedOf(report: Report, text: string): Promise<void> {
  const check = async () => checkText(underCheck(structureOf(text)), context)
  report.figure({ what: `核对 ${length} 字，全部文字规则，第一次`, unit: 'ms', values: await timesOf(1, check) })
  report.figure({
    ...{ what: `核对 ${length} 字，全部文字规则`, unit: 'ms', target: 20 },
    values: await timesOf(100, check, { warmUp: 20 }),
  })
}

/** From the shell to the answer. */
async function speedOfCommand(report: Report, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'checking-'))
  try {
    const file = join(folder, 'statement.txt')
    await writeFile(file, text)
    const run = async () => {
      const child = spawn(process.execPath, [commandLine, 'check', file, '--format', 'json'], { stdio: 'ignore' })
      await once(child, 'close')
    }
    report.figure({
      ...{ what: `命令 check，${length} 字，整个进程`, unit: 'ms', target: 400 },
      values: await timesOf(10, run, { warmUp: 2 }),
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Each has another name in its title, so that none is answered from a memory of the one before. */
async function speedOfMany(report: Report, texts: readonly string[]): Promise<void> {
  const checkAll = async () => {
    for (let at = 0; at < statements; at += 1) {
      const text = `${at}号${texts[at % texts.length] ?? ''}`
      checkText(underCheck(structureOf(text)), context)
    }
  }
  report.figure({
    ...{ what: `核对 ${statements} 份`, unit: 'ms', target: 20_000 },
    values: await timesOf(1, checkAll),
  })
}

async function tellQuality(report: Report): Promise<void> {
  const { texts, faults } = markedFaults()
  const marked = faults.flat().length
  const { families } = measureQuality()
  const peers = await peersQuality(texts, faults)
  for (const { family, marked: own, found, reported, right } of families) {
    const others = peers?.map((peer) => `${peer.name} ${peer.found[family] ?? 0}`).join('、') ?? ''
    report.note(
      `${family}：标出${own}处，找到${found}处（${shareOf(found, own)}）；报告${reported}处，对${right}处（${shareOf(right, reported)}）${others === '' ? '' : `；同处找到：${others}`}`,
    )
  }
  const sum = (key: 'marked' | 'found' | 'reported' | 'right') => families.reduce((whole, one) => whole + one[key], 0)
  report.note(
    `合计 ${texts.length} 份文稿：标出${sum('marked')}处，找到${sum('found')}处（${shareOf(sum('found'), sum('marked'))}）；报告${sum('reported')}处，对${sum('right')}处（${shareOf(sum('right'), sum('reported'))}）`,
  )
  if (peers === null) report.note('bench/peers 没有装好，不能与别的校对工具比较')
  else for (const peer of peers) report.note(peerLine(peer, marked))
  const quantities = measureQuantities()
  report.note(
    `数量，${quantities.texts} 份文稿：标出${quantities.marked}处，找到${quantities.right}处（${shareOf(quantities.right, quantities.marked)}）；报告${quantities.reported}处，对${shareOf(quantities.right, quantities.reported)}`,
  )
}

function tellClean(report: Report): void {
  const told = cleanLongTexts.flatMap(({ text }) => checkText(underCheck(structureOf(text)), context).findings)
  const count = (strength: string) => told.filter((finding) => finding.strength === strength).length
  const signs = cleanLongTexts.reduce((whole, { text }) => whole + text.length, 0)
  report.note(
    `用心写的 ${cleanLongTexts.length} 份，${signs} 字：错误${count('block')}处，提醒${count('warn')}处，提示${count('remind')}处`,
  )
}
