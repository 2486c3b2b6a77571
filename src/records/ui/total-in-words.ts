import { mostCounted } from '../api.ts'

/** How many a list finds: 共 12 条, and beyond what is counted 共 2000 条以上. */
export function totalInWords(total: number): string {
  return total === mostCounted + 1 ? `共 ${mostCounted} 条以上` : `共 ${total} 条`
}
