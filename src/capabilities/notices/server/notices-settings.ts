import type { Mailer } from '#platform/mail/mailer.ts'

/** What the settings of the server give to notices. */
export interface NoticesSettings {
  /** `null`: no mail is sent. */
  readonly mailer: Mailer | null
  readonly publicUrl: string | null
  /** 'HH:MM' by the clock of Beijing. */
  readonly digestAt: string
}
