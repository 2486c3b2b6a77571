import type { QuestionReport } from '../../engine/keeper-api.ts'

/** What is changed about one question. */
export interface OfQuestionProps {
  readonly exam: string
  /** `null`: closed. */
  readonly report: QuestionReport | null
  readonly onClose: () => void
}

/** What a keeper asked for at a question. */
export interface QuestionAsked {
  readonly act: 'strike' | 'key'
  readonly report: QuestionReport
}
