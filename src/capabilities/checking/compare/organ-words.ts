/** How titles of statements and names of files tell who gives account, and for which year. */
export const organWords = {
  year: /(20\d\d)(?:年度?|(?=[^\d]|$))/u,
  organ:
    /[\p{Script=Han}×xX*某]{2,24}?(?:常委会机关|常委会办公室|常委会|委员会|办公室|人民政府|政府|法院|检察院|街道办事处|街道|监管局|管理局|局|厅|(?<![城各])[镇乡](?![镇乡村])|政协|人大|部|中心|机关)(?:机关)?(?!长)/u,
  /** Before the name in titles. */
  lead: /^(?:关于|中共|附件\d*[：:]?)+/u,
  place: /^([\p{Script=Han}]{2,3}?)(?:自治)?[省市县区州旗镇乡]/u,
  department: /[省市县区州旗]([\p{Script=Han}]{2,12})(?:局|厅|委员会|办公室)$/u,
  /** Of a file's name: what every file has. */
  plain:
    /20\d\d(?:年度?)?|述职?述法|述法|述职|年度|法治建设|法治政府建设|第一责任人|履行|推进|职责|情况|主要负责人|党政|总结|汇报|材料|报告|终稿|定稿|最终|修改稿?|公开版?|[\s_.()（）【】\-—－、]/gu,
} as const
