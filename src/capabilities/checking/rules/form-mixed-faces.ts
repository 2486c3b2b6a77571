import type { FormRun } from '#gongwen/check/form-of.ts'
import type { Range } from '#gongwen/read/read-result.ts'
import { cite } from '#kernel/citation.ts'
import { chineseRuns, type Look, leadOf, mainLook, nameLook, paragraphsLooked } from '../form-look.ts'
import { paragraphsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

const most = 20

type Text = Parameters<TextRule['check']>[0]

function isLike(run: FormRun, main: Look | null): boolean {
  return run.face === main?.face && run.size === main.size
}

/** 一是带头学法。 may be set off from what follows it. */
function itemLeads({ document }: Text): readonly Range[] {
  const items = paragraphsIn(document.blocks).flatMap((paragraph) => paragraph.items)
  return items.map(({ label, heading }) => ({ start: label.start, end: (heading?.end ?? label.end) + 1 }))
}

function isWithin(run: FormRun, { start, end }: Range): boolean {
  return run.start >= start && run.end <= end
}

export const formMixedFaces: TextRule = {
  meta: {
    id: 'checking/form-mixed-faces',
    code: 'FMT-07',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '5.2.2'),
    since: '2021-01-01',
    strength: 'warn',
    message: '一段之中字体字号不一',
    cure: '多半是粘贴留下的，选中全段统一字体字号。',
  },
  *check(text) {
    let count = 0
    const leads = itemLeads(text)
    for (const paragraph of paragraphsLooked(text)) {
      if (paragraph.role === 'table') continue
      for (const range of Object.values(leadOf(paragraph))) {
        const runs = chineseRuns(text, paragraph, range)
        const main = mainLook(runs)
        const odd = runs.find((run) => !isLike(run, main) && !leads.some((lead) => isWithin(run, lead)))
        if (main === null || odd === undefined || count >= most) continue
        count += 1
        const { start, end } = odd
        yield { start, end, message: `这里是${nameLook(odd)}，同一段其他文字是${nameLook(main)}` }
      }
    }
  },
}
