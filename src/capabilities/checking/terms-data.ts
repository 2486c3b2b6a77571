/** A name or phrase that is written wrong; `right` where the mending is certain. */
export interface Term {
  /** Of the rule that it belongs to. */
  readonly code: string
  readonly pattern: RegExp
  readonly message: string
  readonly right?: string
  /** In force only for years of account from or until. */
  readonly from?: number
  readonly source: string
}

const duty = '《党政主要负责人履行推进法治建设第一责任人职责规定》'
const list = '《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》'
const outline = '《法治政府建设实施纲要（2021－2025年）》'
const decision = '《中共中央关于全面推进依法治国若干重大问题的决定》'
const reform = '《深化党和国家机构改革方案》'
const usage = '《现代汉语词典》'

export const terms: readonly Term[] = [
  {
    code: 'TRM-01',
    pattern: /(?:首要|主要|第一位|首位)责任人(?=职责|责任)/gu,
    message: '应为“第一责任人”',
    right: '第一责任人',
    source: duty,
  },
  {
    code: 'TRM-01',
    pattern: /法治建设第一(?:负责人|责任者)/gu,
    message: '应为“法治建设第一责任人”',
    right: '法治建设第一责任人',
    source: duty,
  },
  {
    code: 'TRM-01',
    pattern: /党政主要领导(?:干部)?(?:履行)?(?:推进)?法治建设第一责任人/gu,
    message: '应为“党政主要负责人履行推进法治建设第一责任人”',
    right: '党政主要负责人推进法治建设第一责任人',
    source: duty,
  },
  { code: 'TRM-02', pattern: /习总书记|习主席/gu, message: '应写全称“习近平总书记”“习近平主席”', source: decision },
  {
    code: 'TRM-02',
    pattern: /(?<=新时代中国特色社会主义思想[和、与])法治思想/gu,
    message: '应为“习近平法治思想”',
    right: '习近平法治思想',
    source: decision,
  },
  {
    code: 'TRM-02',
    pattern: /习近平(?:依法治国|法制|法治)(?:理论|理念|重要思想)|习近平法制思想/gu,
    message: '应为“习近平法治思想”',
    right: '习近平法治思想',
    source: decision,
  },
  {
    code: 'TRM-02',
    pattern: /习近平(?=中国特色社会主义思想)|习近平新时代(?=社会主义思想)/gu,
    message: '应为“习近平新时代中国特色社会主义思想”',
    source: decision,
  },
  {
    code: 'TRM-02',
    pattern:
      /(?<=总书记)关于(?:全面)?依法治国的?(?:重要)?(?:新理念新思想新战略|论述|思想)(?![^。\n]{0,30}法治思想|摘编)/gu,
    from: 2021,
    message: '2020年11月以后称“习近平法治思想”',
    source: '中央全面依法治国工作会议（2020年11月）新华社消息',
  },
  {
    code: 'TRM-03',
    pattern:
      /(?<![知懂遵尊学守用信]法)(?!尊法学法守法用法|学法守法用法|学法用法|尊法守法)(?:[知懂遵尊学守用信](?:法|宪法)[、]?){3,5}(?<!、)/gu,
    message: '固定表述是“尊法学法守法用法”',
    right: '尊法学法守法用法',
    source: decision,
  },
  {
    code: 'TRM-03',
    pattern: /全民守法遵法|全民遵法(?:守法)?/gu,
    message: '固定表述是“全民守法”',
    right: '全民守法',
    source: decision,
  },
  {
    code: 'TRM-03',
    pattern: /(?<!决策[、和])(?!科学决策、民主决策、依法决策)(?:(?:科学|民主|依法)决策[、和]?){3}(?<![、和])/gu,
    message: '固定次序是“科学决策、民主决策、依法决策”',
    right: '科学决策、民主决策、依法决策',
    source: decision,
  },
  {
    code: 'TRM-03',
    pattern: /(?!科学民主依法决策)(?:科学|民主|依法){3}决策/gu,
    message: '固定次序是“科学民主依法决策”',
    right: '科学民主依法决策',
    source: decision,
  },
  {
    code: 'TRM-03',
    pattern: /(?<!严格|规范|公正|文明|公平|公开)(?!严格规范公正文明)(?:严格|规范|公正|文明|公平|公开){3,4}执法/gu,
    message: '固定表述是“严格规范公正文明执法”',
    right: '严格规范公正文明执法',
    source: decision,
  },
  {
    code: 'TRM-03',
    pattern:
      /(?<![依找用靠]法[、，])(?!办事依法、遇事找法、解决问题用法、化解矛盾靠法)(?:(?:办事|遇事|解决问题|化解矛盾)(?:依|找|用|靠)法[、，]?){3,4}(?<![、，])/gu,
    message: '固定表述是“办事依法、遇事找法、解决问题用法、化解矛盾靠法”',
    right: '办事依法、遇事找法、解决问题用法、化解矛盾靠法',
    source: decision,
  },
  {
    code: 'TRM-03',
    pattern: /一岗双职|双岗一责|一岗两责/gu,
    message: '固定表述是“一岗双责”',
    right: '一岗双责',
    source: usage,
  },
  {
    code: 'TRM-04',
    pattern: /应知应会(?:的)?(?:法律法规|法律知识|法律|法规|法律、?法规|党内法规)清单/gu,
    message: '应为“应知应会党内法规和国家法律清单”',
    right: '应知应会党内法规和国家法律清单',
    source: list,
  },
  {
    code: 'TRM-05',
    pattern:
      /(?<![学述依执司守用普]|(?<![建设成确树])立)法制(?=宣传|教育|建设|意识|观念|环境|督察|政府|思维|讲座|培训|副校长|氛围|轨道|化|社会|国家|理念|素养)/gu,
    message: '现在用“法治”',
    right: '法治',
    source: decision,
  },
  {
    code: 'TRM-05',
    pattern: /[“‘]?三定[”’]?方案/gu,
    message: '现称“三定”规定',
    right: '“三定”规定',
    source: '《“三定”规定制定和实施办法》',
  },
  {
    code: 'TRM-05',
    pattern: /(?:派驻)纪检组|驻[\p{Script=Han}]{1,8}纪检组/gu,
    message: '现称派驻纪检监察组',
    source: reform,
  },
  {
    code: 'TRM-05',
    pattern: /[“‘]?一府两院[”’]?/gu,
    message: '现为“一府一委两院”',
    right: '“一府一委两院”',
    source: '《中华人民共和国监察法》',
  },
  {
    code: 'TRM-05',
    pattern: /工商行政管理局|质量技术监督局|食品药品监督管理局|安全生产监督管理局|(?<=[市县区])国土资源局/gu,
    message: '机构改革后已经更名',
    source: reform,
  },
  {
    code: 'TRM-06',
    pattern: /(?:全国)?法[制治]宣传日|(?<!国家)宪法宣传日|(?<!国家)宪法日(?!志)/gu,
    message: '应为“国家宪法日”',
    right: '国家宪法日',
    source: '《全国人民代表大会常务委员会关于设立国家宪法日的决定》',
  },
  {
    code: 'TRM-06',
    pattern: /(?<!全民)国家安全(?:教育|宣传)日/gu,
    message: '应为“全民国家安全教育日”',
    right: '全民国家安全教育日',
    source: '《中华人民共和国国家安全法》',
  },
  {
    code: 'TRM-06',
    pattern: /民法典宣传日|民法典宣传周/gu,
    message: '应为“民法典宣传月”',
    right: '民法典宣传月',
    source: '“八五”普法规划',
  },
  {
    code: 'TRM-06',
    pattern: /安全生产活动月|安全生产宣传月/gu,
    message: '应为“安全生产月”',
    right: '安全生产月',
    source: '《中华人民共和国安全生产法》',
  },
  {
    code: 'TRM-06',
    pattern: /宪法活动周|(?<!国家)宪法周/gu,
    message: '应为“宪法宣传周”',
    right: '宪法宣传周',
    source: '“八五”普法规划',
  },
  {
    code: 'TRM-08',
    pattern: /行政规范化文件|规范化文件/gu,
    message: '应为“规范性文件”',
    right: '规范性文件',
    source: '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》',
  },
  { code: 'TRM-08', pattern: /共识共动/gu, message: '没有这个词；可写“思想共识和自觉行动”', source: usage },
  {
    code: 'TRM-08',
    pattern: /(?<=(?:树立|增强|强化|提升|提高|树牢|培养)(?:了)?)法治思想(?!政治)/gu,
    message: '这里应为“法治思维”或者“法治意识”',
    right: '法治思维',
    source: decision,
  },
  { code: 'TRM-08', pattern: /合法化审[查核]/gu, message: '应为“合法性审查”', right: '合法性审查', source: outline },
  {
    code: 'TRM-08',
    pattern: /公平竞争审核(?=制度|机制)/gu,
    message: '应为“公平竞争审查”',
    right: '公平竞争审查',
    source: '《公平竞争审查条例》',
  },
  {
    code: 'TRM-08',
    pattern: /行政负责人出庭|(?<!机关)负责人出庭应述/gu,
    message: '应为“行政机关负责人出庭应诉”',
    source: '《中华人民共和国行政诉讼法》',
  },
  { code: 'TRM-08', pattern: /零容忍度/gu, message: '应为“零容忍”', right: '零容忍', source: usage },
  {
    code: 'TRM-09',
    pattern: /履责情况/gu,
    message: '应写全“履行职责情况”',
    right: '履行职责情况',
    source: duty,
  },
  {
    code: 'TRM-10',
    pattern: /(?:二十|十九|十八)大全会|全会精神会|[二三四五六七]中全会会议/gu,
    message: '党的全国代表大会和中央全会的名称不对',
    source: '《中国共产党章程》',
  },
  {
    code: 'TRM-10',
    pattern: /党的?(?:二十|十九)大历次全会|二十大历次全会/gu,
    message: '应为“二十届历次全会”',
    source: '《中国共产党章程》',
  },
  {
    code: 'TRM-11',
    pattern: /廉洁高效、守法诚信(?:的)?/gu,
    from: 2021,
    message: '这是2015－2020年纲要的目标；现为“智能高效、廉洁诚信、人民满意”',
    right: '智能高效、廉洁诚信、人民满意',
    source: outline,
  },
  {
    code: 'TRM-12',
    pattern: /理论中心组|理论学习中心小组|(?<=党[委组])(?:学习)?中心组(?=学习|会议|集体)/gu,
    message: '应为“理论学习中心组”',
    right: '理论学习中心组',
    source: '《中国共产党党委（党组）理论学习中心组学习规则》',
  },
  {
    code: 'TRM-13',
    pattern: /截止(?=目前|到?20\d\d年|\d{1,2}月|年底|今年)/gu,
    message: '应为“截至”',
    right: '截至',
    source: usage,
  },
  {
    code: 'TRM-13',
    pattern: /制订(?=了?[\p{Script=Han}]{0,6}(?:条例|规定|规范性文件|法规))/gu,
    message: '法规、制度用“制定”',
    right: '制定',
    source: usage,
  },
]

/** Phrases that stand in quotes. */
export const quotedPhrases: readonly string[] = [
  '国之大者',
  '关键少数',
  '三重一大',
  '三会一课',
  '放管服',
  '双随机、一公开',
  '谁执法谁普法',
  '四个意识',
  '四个自信',
  '两个维护',
  '两个确立',
  '一岗双责',
  '法律明白人',
  '一府一委两院',
  '两个至上',
  '互联网+监管',
]
