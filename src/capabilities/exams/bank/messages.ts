/** What the bank says on the server. */
export const bankMessages = {
  taken: (name: string, adopted: number, drafts: number) =>
    `从“${name}”载入试题${adopted + drafts}道，其中启用${adopted}道、草稿${drafts}道`,
  nothingChosen: '没有选中试题。',
  noName: '没有写明文件名。',
  adoptedNote: '载入时启用',
  needsFix: '有需要改正的地方，存为草稿',
}
