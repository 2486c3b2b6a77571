import { type Actor, capacityLabels } from '#kernel/capacity.ts'
import { messages } from './messages.ts'

/** 办公室经办人；代 周明远（党组书记） */
export function standingWords({ capacities, standsInFor = [] }: Pick<Actor, 'capacities' | 'standsInFor'>): string {
  const words = (held: Actor['capacities']) => held.map((capacity) => capacityLabels[capacity]).join('、')
  return [words(capacities), ...standsInFor.map((one) => messages.standsIn(one.name, words(one.capacities)))].join('；')
}
