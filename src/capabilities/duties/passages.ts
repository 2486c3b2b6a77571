import { studySession } from '#capabilities/study/index.ts'
import { monthDay, officialDate } from '#gongwen/official-date.ts'
import { cite } from '#kernel/citation.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  clause,
  definePassage,
  enumerate,
  gap,
  type Ledger,
  listed,
  listedBy,
  type Passage,
  type Piece,
  resting,
  say,
  sentence,
} from '#kernel/passage.ts'
import { direction } from './direction-record.ts'
import { duty } from './duty-record.ts'
import { bareTitle } from './duty-words.ts'
import { incomingDocument } from './incoming-document-record.ts'
import {
  type Direction,
  directions,
  documentsActed,
  documentsReceived,
  documentsStudied,
  dutyItems,
  type Incoming,
  isActedOn,
  mattersOpen,
  mattersSettled,
  receivingSections,
  type Task,
  tasks,
  tasksDone,
  tasksDropped,
  tasksOpen,
} from './measures.ts'
import { planTask } from './plan-task-record.ts'

const responsibility = cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条、第五条', 'second-hand')
const studying = '研究部署法治工作'
const planning = '落实职责清单和年度任务'
const passingOn = '传达贯彻上级文件'

/** Each limb as the rule has it: what is done in person about which kind of matter. */
const limbs: readonly (readonly [kind: Direction['kind'], words: string, name: string])[] = [
  ['deploy', '重要工作亲自部署', '部署'],
  ['inquire', '重大问题亲自过问', '过问'],
  ['coordinate', '重点环节亲自协调', '协调'],
  ['supervise', '重要任务亲自督办', '督办'],
]

const listPassage = definePassage({
  id: 'duties/list',
  pillar: 'first-responsible',
  order: 7,
  lead: planning,
  basis: responsibility,
  *write(ledger) {
    const items = ledger.figure(dutyItems)
    if (items.value === 0) return yield gap('本年度无职责清单', duty)
    const made = ledger.pick(['印发年度推进法治建设职责清单，列明职责', '制定年度推进法治建设职责清单，列入职责'])
    const sections = ledger.figure(receivingSections)
    if (sections.value > 0) yield say`${made}${items}，由${sections}签收。`
    else yield say`${made}${items}。`
  },
})

const planPassage = definePassage({
  id: 'duties/plan',
  pillar: 'first-responsible',
  order: 8,
  lead: planning,
  basis: responsibility,
  *write(ledger) {
    const all = ledger.figure(tasks)
    if (all.value === 0) return yield gap('本年度无年度任务', planTask)
    const pieces: Piece[] = [ledger.pick(['列入年度任务', '安排年度任务']), all]
    for (const [figure, words] of [
      [ledger.figure(tasksDone), '完成'],
      [ledger.figure(tasksOpen), '正在办理'],
      [ledger.figure(tasksDropped), '不再办理'],
    ] as const)
      if (figure.value > 0) pieces.push(`，${words}`, figure)
    yield sentence([...pieces, '。'])
    const alone = doneWithoutMeasure(ledger)
    if (alone.length > 0) yield resting(say`完成的任务包括：${listed(alone.map(taskTold), '；')}。`, alone)
  },
})

const documentsPassage = definePassage({
  id: 'duties/documents',
  pillar: 'first-responsible',
  order: 9,
  lead: passingOn,
  basis: responsibility,
  looks: [{ over: studySession, from: -1, until: 1 }],
  *write(ledger) {
    const received = ledger.figure(documentsReceived)
    if (received.value === 0) return yield gap('本年度无法治来文的传达贯彻记录', incomingDocument)
    const pieces: Piece[] = [ledger.pick(['收到法治建设方面来文', '登记法治建设方面的上级来文']), received]
    const studied = ledger.figure(documentsStudied)
    const acted = ledger.figure(documentsActed)
    if (studied.value > 0) pieces.push('，组织传达学习', studied)
    if (acted.value > 0) pieces.push('，列入任务或者由本人部署督办', acted)
    yield sentence([...pieces, '。'])
    const told = inOrder(ledger.records(incomingDocument), (one) => one.receivedOn).filter(isCarriedOn)
    if (told.length > 0) yield resting(say`其中，${listedBy(told, (one) => documentTold(ledger, one), '；')}。`, told)
  },
})

const inPersonPassage = definePassage({
  id: 'duties/in-person',
  pillar: 'first-responsible',
  order: 5,
  lead: studying,
  basis: responsibility,
  *write(ledger) {
    const proved = limbs
      .map(([kind, words, name]) => ({
        kind,
        words,
        name,
        figure: ledger.figure(directions, { field: 'kind', value: kind }),
      }))
      .filter(({ figure }) => figure.value > 0)
    for (const [kind, , name] of limbs)
      if (!proved.some((limb) => limb.kind === kind)) yield gap(`本年度无亲自${name}的记录`, direction)
    if (proved.length === 0) return
    const told = proved.flatMap(({ words, figure }, at) => [at === 0 ? words : `、${words}`, figure])
    yield sentence(['本人对法治建设', ...told, '。'])
    const given = inOrder(ledger.records(direction), (one) => one.givenOn)
    const matters = proved.map(({ kind, name }) => {
      const own = given.filter((one) => one.kind === kind).map(matterTold)
      return `${name}的事项是${listed(own)}`
    })
    yield resting(say`${matters.join('；')}。`, given)
  },
})

const mattersPassage = definePassage({
  id: 'duties/matters',
  pillar: 'first-responsible',
  order: 6,
  lead: studying,
  basis: responsibility,
  *write(ledger) {
    const settled = ledger.figure(mattersSettled)
    const open = ledger.figure(mattersOpen)
    if (settled.value > 0 && open.value > 0) yield say`交办的事项已办结${settled}，正在办理${open}。`
    else if (settled.value > 0) yield say`交办的事项办结${settled}。`
    else if (open.value > 0) yield say`交办的事项正在办理${open}。`
  },
})

/** Duties that no measure counts are proved by their tasks; no other passage asks after them. */
const unprovedPassage = definePassage({
  id: 'duties/unproved',
  pillar: 'first-responsible',
  order: 9,
  lead: planning,
  basis: responsibility,
  *write(ledger) {
    const done = ledger.records(planTask).filter((task) => task.state === 'done')
    for (const one of inOrder(ledger.records(duty), (item) => String(item.position).padStart(3, '0'))) {
      if ((one.measures ?? []).length > 0 || done.some((task) => task.duty === one.id)) continue
      yield gap(`职责“${bareTitle(one.title)}”本年度没有办结的任务`, planTask)
    }
  },
})

/** C72: what the next year's work points ask for, where the plan of the next year already holds it. */
const nextYearPassage = definePassage({
  id: 'duties/next-year',
  pillar: 'measures',
  order: 90,
  lead: '落实下一年度工作安排',
  basis: responsibility,
  looks: [{ over: planTask, from: 0, until: 1 }],
  *write(ledger) {
    const coming = inOrder(
      ledger
        .records(planTask, ledger.year + 1)
        .filter((task) => task.source === 'work-points' && task.state !== 'dropped'),
      (task) => task.dueOn,
    )
    if (coming.length === 0) return
    const told = coming.map(
      (task) => `${clause(task.title)}（${ledger.titleOf(task.owner)}负责，${officialDate(task.dueOn)}前完成）`,
    )
    const points = ledger.organ.kind === 'people-congress' ? '人大常委会工作要点' : '工作要点'
    yield resting(say`围绕${`${ledger.year + 1}年`}${points}，${listed(told, '；')}。`, coming)
  },
})

export const dutyPassages: readonly Passage[] = [
  inPersonPassage,
  mattersPassage,
  listPassage,
  planPassage,
  documentsPassage,
  unprovedPassage,
  nextYearPassage,
]

function doneWithoutMeasure(ledger: Ledger): readonly Task[] {
  const bare = new Set(
    ledger
      .records(duty)
      .filter((one) => (one.measures ?? []).length === 0)
      .map(({ id }) => id),
  )
  const done = ledger.records(planTask).filter((task) => task.state === 'done' && bare.has(task.duty ?? ''))
  return inOrder(done, (task) => task.doneOn ?? task.dueOn)
}

function taskTold(task: Task): string {
  const on = task.doneOn === null ? '' : `（${monthDay(task.doneOn)}）`
  return `${clause(task.result ?? task.title)}${on}`
}

function isCarriedOn(document: Incoming): boolean {
  return document.studiedAt !== null || isActedOn(document)
}

/** 《……》3月10日传达学习，列入任务“……” */
function documentTold(ledger: Ledger, document: Incoming): string {
  const steps: string[] = []
  if (document.studiedAt !== null) steps.push(`${studiedOn(ledger, document.studiedAt)}传达学习`)
  const named = namesOf(ledger, document.tasks)
  if (named.length > 0) steps.push(`列入任务${enumerate(named)}`)
  for (const [kind, , name] of limbs) {
    const own = ledger.records(direction).filter((one) => one.kind === kind && document.directions?.includes(one.id))
    if (own.length > 0) steps.push(`本人${name}${enumerate(own.map(({ title }) => `“${clause(title)}”`))}`)
  }
  return `《${clause(document.title)}》${steps.join('，')}`
}

/** Titles of records within the ledger; one of another year is not named. */
function namesOf(ledger: Ledger, ids: readonly string[] | null): readonly string[] {
  return (ids ?? []).map((id) => clause(ledger.titleOf(id))).flatMap((title) => (title === '' ? [] : [`“${title}”`]))
}

/** The day is the session's own; a session of the year before or after bears its year. */
function studiedOn(ledger: Ledger, id: string): string {
  for (const year of [ledger.year, ledger.year - 1, ledger.year + 1]) {
    const held = ledger.records(studySession, year).find((session) => session.id === id)
    if (held !== undefined) return year === ledger.year ? monthDay(held.heldOn) : officialDate(held.heldOn)
  }
  return ''
}

function matterTold(one: Direction): string {
  return `${clause(one.title)}（${monthDay(one.givenOn)}）`
}

function inOrder<Row>(rows: readonly Row[], textOf: (row: Row) => string): readonly Row[] {
  return rows.toSorted(orderBy(textOf))
}
