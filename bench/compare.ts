import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Bench, type Report, timesOf } from './bench.ts'
import { judgeByMinhash, judgeByShufa, makePairs, scoresOf, type Tally } from './compare-quality.ts'

/** Settings were chosen on the first; the others were looked at only to be told. */
const seeds = { tuned: 1, held: [2, 3] } as const
const perKind = 12
const thresholds = [0.2, 0.3, 0.4, 0.5]

/** How well copied sentences are found, beside the npm port of minhash, and how long whole archives take. */
export const benchCompare: Bench = {
  name: 'compare',
  async run(report) {
    await quality(report)
    for (const [organs, years, target] of [
      [1500, 1, undefined],
      [1500, 5, 10_000],
      [15_000, 1, undefined],
    ] as const)
      speed(report, organs, years, target)
  },
}

async function quality(report: Report): Promise<void> {
  const tuned = makePairs(seeds.tuned, perKind)
  const [best = 0.3] = thresholds.toSorted((a, b) => f1(judgeByMinhash(tuned, b)) - f1(judgeByMinhash(tuned, a)))
  report.note(
    `种子 ${seeds.tuned}（调参所用）：${told(judgeByShufa(seeds.tuned, tuned))}；minhash（限度 ${best}，在此选定）：${told(judgeByMinhash(tuned, best))}`,
  )
  for (const seed of seeds.held) {
    const pairs = makePairs(seed, perKind)
    const tallies = judgeByShufa(seed, pairs)
    report.note(`种子 ${seed}（留出）：${told(tallies)}；minhash：${told(judgeByMinhash(pairs, best))}`)
    report.note(
      tallies.map(({ kind, right, wrong, missed }) => `${names[kind]}：对${right}、错${wrong}、漏${missed}`).join('；'),
    )
    const alone = pairs.flatMap((pair) => judgeByShufa(seed, [pair], {}, 0))
    report.note(`种子 ${seed}，每对单独比（没有存档，学不到套语）：${told(alone)}`)
    if (seed !== seeds.held[0]) continue
    report.figure({
      ...{ what: `逐句比对 ${pairs.length} 对文稿`, unit: 'ms' },
      values: await timesOf(3, async () => judgeByShufa(seed, pairs, {}, 0), { warmUp: 1 }),
      alternative: {
        what: 'minhash，只比成对的句子',
        values: await timesOf(1, async () => judgeByMinhash(makePairs(seed + 10, perKind), best)),
      },
    })
  }
}

const names = {
  ...{ copied: '照抄', figures: '只改数字', reworded: '改写', reordered: '调换次序', half: '抄一半' },
  ...{ unrelated: '无关', outline: '同一提纲' },
} as const

function f1(tallies: readonly Tally[]): number {
  return scoresOf(tallies).f1
}

function told(tallies: readonly Tally[]): string {
  const { precision, recall, f1: score } = scoresOf(tallies)
  const [p, r, f] = [precision, recall, score].map((value) => value.toFixed(3))
  return `准确率 ${p}，召回率 ${r}，F1 ${f}`
}

interface Speed {
  readonly texts: number
  readonly characters: number
  readonly ms: number
  readonly cpu: number
  readonly most: number
  readonly otherOrgans: number
  readonly ownEarlier: number
}

/** In a process of its own, so that the memory is that of the comparison. */
function speed(report: Report, organs: number, years: number, target: number | undefined): void {
  const program = fileURLToPath(new URL('compare-speed.ts', import.meta.url))
  const { stdout } = spawnSync(process.execPath, [program, String(organs), String(years)], { encoding: 'utf8' })
  const { texts, characters, ms, cpu, most, otherOrgans, ownEarlier }: Speed = JSON.parse(stdout)
  const what = `${organs} 个单位 × ${years} 年（${texts} 份，${Math.round(characters / 1e4)} 万字），全部两两逐句比对`
  report.figure({ what, unit: 'ms', values: [ms], ...(target === undefined ? {} : { target }) })
  report.figure({ what: `同上，处理器时间`, unit: 'ms', values: [cpu] })
  report.figure({ what: `同上，内存最高`, unit: 'MB', target: 1024, values: [most] })
  report.note(`${organs} × ${years}：与其他单位达到限度的 ${otherOrgans} 对，与本单位往年达到限度的 ${ownEarlier} 对`)
}
