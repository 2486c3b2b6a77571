import { may } from '#records/permission.ts'
import { readListQuery } from '#records/ui/list-query.ts'
import { listQuestion } from '#records/ui/list-question.ts'
import { queryClient } from '#web-kit/query-client.ts'
import { register } from '../register.ts'
import { meQuery } from './me-query.ts'

/** Puts the question of the list that an address names. */
export function askList(address: Readonly<Record<string, string>>, year: number): void {
  const me = queryClient.getQueryData(meQuery.queryKey)
  const type = register.recordTypes.find(({ name }) => name === address.type)
  if (me === undefined || type === undefined || !may(me.actor, { to: 'read', type })) return
  void queryClient.prefetchQuery(listQuestion(type, readListQuery(address, type, year)))
}
