import type { AnyMeasure } from '#kernel/capability.ts'
import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { direction } from './direction-record.ts'
import { dutyReceipt } from './duty-receipt-record.ts'
import { duty } from './duty-record.ts'
import { incomingDocument } from './incoming-document-record.ts'
import { planTask } from './plan-task-record.ts'

export type Duty = FiledRecord<typeof duty>
export type Task = FiledRecord<typeof planTask>
export type Direction = FiledRecord<typeof direction>
export type Incoming = FiledRecord<typeof incomingDocument>

const fourInPerson = cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第四条', 'second-hand')

export const dutyItems = defineMeasure({
  id: 'duties/items',
  title: '职责清单项数',
  unit: '项',
  definition: '本年度已印发的职责清单，每项职责计一项。',
  over: duty,
})

export const receivingSections = defineMeasure({
  id: 'duties/receiving-sections',
  title: '签收职责清单的科室数',
  unit: '个科室',
  definition: '本年度已归档的职责清单签收，同一科室只计一次。',
  over: dutyReceipt,
  value: (receipts) => new Set(receipts.map((receipt) => receipt.section)).size,
})

export const tasks = defineMeasure({
  id: 'duties/tasks',
  title: '年度任务项数',
  unit: '项',
  definition: '时限在本年度、已列入计划的任务，每项计一项，含不再办理的；草稿不计。',
  over: planTask,
  parts: ['source'],
})

export const tasksDone = defineMeasure({
  id: 'duties/tasks-done',
  title: '年度任务完成项数',
  unit: '项',
  definition: '时限在本年度的任务中已办结的，每项计一项。',
  over: planTask,
  where: (task) => task.state === 'done',
})

export const tasksOpen = defineMeasure({
  id: 'duties/tasks-open',
  title: '年度任务在办项数',
  unit: '项',
  definition: '时限在本年度的任务中已列入计划、尚未办结的，每项计一项。',
  over: planTask,
  where: (task) => task.state === 'planned' || task.state === 'doing',
})

export const tasksDropped = defineMeasure({
  id: 'duties/tasks-dropped',
  title: '年度任务不再办理项数',
  unit: '项',
  definition: '时限在本年度的任务中写明理由、不再办理的，每项计一项。',
  over: planTask,
  where: (task) => task.state === 'dropped',
})

export const directions = defineMeasure({
  id: 'duties/directions',
  title: '四个亲自次数',
  unit: '次',
  definition: '本年度已交办的部署、过问、协调、督办，一个事项一种方式计一次；总数等于四种之和。',
  basis: fourInPerson,
  over: direction,
  parts: ['kind'],
})

export const mattersSettled = defineMeasure({
  id: 'duties/matters-settled',
  title: '亲自交办事项办结件数',
  unit: '件',
  definition: '本年度交办的事项中已办结的，每条计一件。',
  basis: fourInPerson,
  over: direction,
  where: (one) => one.state === 'settled',
})

export const mattersOpen = defineMeasure({
  id: 'duties/matters-open',
  title: '亲自交办事项在办件数',
  unit: '件',
  definition: '本年度交办的事项中尚未办结的，每条计一件。',
  basis: fourInPerson,
  over: direction,
  where: (one) => one.state === 'given',
})

export const documentsReceived = defineMeasure({
  id: 'duties/documents-received',
  title: '法治来文件数',
  unit: '件',
  definition: '本年度已登记收文的法治来文，每件计一件。',
  over: incomingDocument,
  parts: ['level'],
})

export const documentsStudied = defineMeasure({
  id: 'duties/documents-studied',
  title: '法治来文传达学习件数',
  unit: '件',
  definition: '本年度法治来文中已写明传达学习场次的，每件计一件。',
  over: incomingDocument,
  where: (one) => one.studiedAt !== null,
})

export const documentsActed = defineMeasure({
  id: 'duties/documents-acted',
  title: '法治来文贯彻落实件数',
  unit: '件',
  definition: '本年度法治来文中已列入任务或者作出部署督办的，每件计一件。',
  over: incomingDocument,
  where: isActedOn,
})

export const dutyMeasures: readonly AnyMeasure[] = [
  dutyItems,
  receivingSections,
  tasks,
  tasksDone,
  tasksOpen,
  tasksDropped,
  directions,
  mattersSettled,
  mattersOpen,
  documentsReceived,
  documentsStudied,
  documentsActed,
]

export function isActedOn(document: Incoming): boolean {
  return (document.tasks ?? []).length > 0 || (document.directions ?? []).length > 0
}
