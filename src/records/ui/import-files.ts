export interface ImportFiles {
  readonly workbook: File | null
  /** Files that rows of the workbook name as evidence. */
  readonly evidence: readonly File[]
}

/** Workbooks by their names; a renamed .et of WPS is one too. */
const workbooks = /\.(xlsx|xlsm|xls|et)$/i

/** Adds dropped files: the first workbook is the one to import, a later one takes its place; all else is evidence. */
export function addFiles(before: ImportFiles, files: readonly File[]): ImportFiles {
  const workbook = files.find((file) => workbooks.test(file.name)) ?? before.workbook
  const fresh = files.filter((file) => !workbooks.test(file.name))
  const names = new Set(fresh.map((file) => file.name))
  return { workbook, evidence: [...before.evidence.filter((file) => !names.has(file.name)), ...fresh] }
}
