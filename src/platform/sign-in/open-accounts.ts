import { signInStore } from './sign-in-store.ts'
import type { World } from './world.ts'

/** Who may come in at all, for what the program does of itself in somebody's name. */
export function openAccounts({ database }: World) {
  const store = signInStore(database.kysely)
  return {
    /** Whether somebody may come in by an account of theirs: not where it is suspended. */
    async hasOpenAccount(organId: string, personId: string): Promise<boolean> {
      const account = await store.byPerson(organId, personId)
      return account !== undefined && account.suspendedAt === null
    },

    /** Ids of those whose accounts are not suspended. */
    async personsWithAccount(organId: string): Promise<readonly string[]> {
      const accounts = await store.ofOrgan(organId)
      return accounts.filter(({ suspendedAt }) => suspendedAt === null).map(({ personId }) => personId)
    },
  }
}
