import type { Figure } from './bench.ts'
import { percentile } from './percentile.ts'

const header = ['项目', '目标', '中位', 'p95', '次数', '对照', '对照中位', '对照 p95', '快几倍', '达标']

/** The figures as a table of Markdown, ready for docs/performance.md. */
export function table(figures: readonly Figure[]): string {
  const rows = [header, header.map(() => '---'), ...figures.map(row)]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function row({ what, unit, target, values, alternative }: Figure): readonly string[] {
  const print = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
  const middle = percentile(values, 0.5)
  const slow = percentile(values, 0.95)
  const other = alternative === undefined ? null : percentile(alternative.values, 0.5)
  const otherSlow = alternative === undefined ? null : percentile(alternative.values, 0.95)
  return [
    what,
    target === undefined ? '' : `< ${target} ${unit}`,
    print(middle),
    values.length > 1 ? print(slow) : '',
    String(values.length),
    alternative?.what ?? '',
    other === null ? '' : print(other),
    otherSlow === null || (alternative?.values.length ?? 0) < 2 ? '' : print(otherSlow),
    other === null ? '' : (other / middle).toFixed(1),
    target === undefined ? '' : slow < target ? '是' : '否',
  ]
}
