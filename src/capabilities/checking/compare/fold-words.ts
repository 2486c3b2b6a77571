/** What comparing leaves out, and by which words it knows names and figures. */
export const foldWords = {
  numerals: '一二三四五六七八九十百千万亿两零〇',
  /** A numeral before one of these is a figure or a label. */
  afterNumeral:
    '次场期项件起条份名人个部家篇轮处支户台册张块万亿元倍天小分成类批位所座间门套段年月日周季、）)余多几是届',
  /** 一是: a label. */
  is: '是',
  /** Beside figures. */
  about: '余多几近约',
  sentenceEnds: '。！？；!?;\n\r',
  clauseEnds: '，,：:',
  blanks: '×xXＸｘ*＊_＿…某□△■▲●◯○〇◎#＃',
  placeEnds: '省市县区州旗镇乡村',
  /** Before 县, 镇 and the like these make ordinary words: 全县, 城市, 社区. */
  beforePlaceEnd:
    '全我本各该每市县区乡镇村城社地郊园小农都集院辖山库灾景矿校厂片治州省旗到在向和与对两个多入驻进下新老整跨',
  departmentEnds: '局委办厅院部',
  /** What departments are in charge of, as it stands before 局: names, for comparing. */
  departments:
    '水务 水利 司法 财政 教育 教育体育 教体 公安 民政 审计 统计 信访 林业 气象 税务 商务 应急 应急管理 住建 住房和城乡建设 城管 城市管理 交通 交通运输 农业农村 自然资源 自然资源和规划 生态环境 人社 人力资源和社会保障 卫健 卫生健康 医保 医疗保障 发改 发展和改革 市场监管 市场监督管理 文旅 文化和旅游 文化广电旅游 退役军人 退役军人事务 乡村振兴 行政审批 政务服务 数据 机关事务 粮食和物资储备 科技 工信 工业和信息化 民族宗教 综合行政执法 综合执法 国资 金融 体育 园林 供销 档案 烟草 消防',
} as const
