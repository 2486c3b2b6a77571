import { Refusal } from '#kernel/refusal.ts'
import type { AccountLine } from '#platform/sign-in/administration.ts'
import type { Holder } from '#platform/sign-in/holder.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import { type Handler, handle } from '#records/server/operations.ts'
import { readTitles } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { AccountSeen, OneTimePassword } from '../account-view.ts'
import { messages } from '../messages.ts'
import { createAccount, listAccounts, resetPassword, resumeAccount, suspendAccount } from '../operations.ts'

/** What the system administrator does with the organ's accounts; each in one transaction with its act. */
export function accounts(signIn: SignIn): readonly Handler[] {
  const find = async ({ db, actor }: Scope, person: string): Promise<Holder> => {
    const holder = await signIn.accountOf(actor.organId, person, db)
    if (holder === null) throw new Refusal('not-found', messages.noAccount)
    return holder
  }

  return [
    handle(createAccount, async ({ db, actor, input, tell }): Promise<OneTimePassword> => {
      const { person: personId, username: asked } = input
      if ((await readTitles(db, actor.organId, [personId])).get(personId)?.type !== 'person')
        throw new Refusal('not-found', messages.noPerson)
      const { username, password } = await signIn.createAccount(
        { organId: actor.organId, personId, username: asked },
        db,
      )
      tell(about({ personId, username }))
      return { username, password }
    }),

    handle(resetPassword, async ({ tell, ...scope }): Promise<OneTimePassword> => {
      const holder = await find(scope, scope.input.person)
      tell(about(holder))
      return { username: holder.username, password: await signIn.resetPassword(holder, scope.db) }
    }),

    handle(suspendAccount, async ({ tell, ...scope }) => {
      const { person, reason } = scope.input
      if (person === scope.actor.personId) throw new Refusal('conflict', messages.ownAccount)
      const holder = await find(scope, person)
      tell({ ...about(holder), note: reason })
      await signIn.suspend(holder, scope.db)
    }),

    handle(resumeAccount, async ({ tell, ...scope }) => {
      const { person, reason } = scope.input
      const holder = await find(scope, person)
      tell({ ...about(holder), note: reason })
      await signIn.resume(holder, scope.db)
    }),

    handle(listAccounts, async ({ db, actor }): Promise<readonly AccountSeen[]> => {
      const lines = await signIn.accountsOf(actor.organId, db)
      const titles = await readTitles(
        db,
        actor.organId,
        lines.map(({ personId }) => personId),
      )
      return lines.map((line) => seen(line, titles.get(line.personId)?.title ?? ''))
    }),
  ]
}

function about({ personId, username }: Pick<Holder, 'personId' | 'username'>) {
  return { recordType: 'person', recordId: personId, after: { username } }
}

function seen(line: AccountLine, name: string): AccountSeen {
  const { personId, username, mustChangePassword, suspendedAt, lockedUntil, createdAt } = line
  return {
    ...{ personId, name, username, mustChangePassword },
    suspendedAt: suspendedAt?.toISOString() ?? null,
    lockedUntil: lockedUntil?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }
}
