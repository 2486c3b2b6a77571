import type { OnlineExam } from '../../engine/keeper-api.ts'
import { SetUpForm } from './set-up-form.tsx'
import { SettingFacts } from './setting-facts.tsx'

/** The setting: written while it may change, read once papers and roster are frozen. */
export function SettingPart({ online }: { readonly online: OnlineExam }) {
  const { setting } = online
  if (online.arrangedAt === null || setting === null) return <SetUpForm online={online} />
  return <SettingFacts online={online} setting={setting} />
}
