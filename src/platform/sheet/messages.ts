/** What the reader of workbooks says to people. */
export const sheetFileMessages = {
  tooLarge: (megabytes: number) =>
    `工作簿超过 ${megabytes} MB，没有读入。请删去图片和多余的工作表，或分成几个文件导入。`,
  tooManyRows: (name: string, most: number) =>
    `工作表“${name}”超过 ${most} 行，没有读入。请分成几个文件，每个不超过 ${most} 行。`,
  inflates: '这个文件解压后过大，不像正常的工作簿，没有读入。请重新另存为 .xlsx 后再试。',
  encrypted: '这个工作簿设有打开密码，没有读入。请取消密码后再导入。',
  unreadable: '这个文件不是可以识别的工作簿。请用 WPS 或 Excel 另存为 .xlsx 后再导入。',
  font: '宋体',
  empty: '这个文件是空的，没有读入。',
}
