import type { Values } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'

/** What a clerk would enter of a type, and the files that prove it; records referred to stand by title. */
export interface ExampleRow<T extends RecordType> {
  readonly values: Partial<Values<T['fields']>>
  readonly files: readonly ExampleFile[]
}

/** A script makes a .docx of it. */
export interface ExampleFile {
  readonly name: string
  /** 'YYYY-MM-DD' */
  readonly factOn: string
  readonly title: string
  readonly paragraphs: readonly string[]
}
