/** One file of the questions that come with the product, in the shape any clerk's file has. */
export interface ShippedFile {
  readonly name: string
  /** Day of the text of the law they were made by. */
  readonly madeOn: string
  readonly source: string
  readonly text: string
}

export const shippedName = '随附题库'

export const shippedQuestions: readonly ShippedFile[] = []
