/** Words that every statement may use: they are no copying. Learned ones come on top, from the archive compared. */
export interface Formula {
  readonly words: string
  readonly since: string
  readonly until?: string
  readonly source: string
}

const usage = '述法报告的通行写法'
const partyWords = '党的代表大会和中央全会文件的规范表述'
const rules = '《党政主要负责人履行推进法治建设第一责任人职责规定》'
const outline = '《法治政府建设实施纲要（2021—2025年）》'
const inspection = '《法治政府建设与责任落实督察工作规定》'
const threeRules = '《领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究规定》等三个规定'
const educationPlan = '“八五”普法规划'

export const formulas: readonly Formula[] = [
  formula('坚持以习近平新时代中国特色社会主义思想为指导', partyWords, '2017-10-24'),
  formula('以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想', partyWords, '2020-11-17'),
  formula('始终坚持以习近平新时代中国特色社会主义思想为指引', partyWords, '2017-10-24'),
  formula('深入学习贯彻习近平新时代中国特色社会主义思想', partyWords, '2017-10-24'),
  formula('全面贯彻落实党的二十大和二十届历次全会精神', partyWords, '2022-10-22'),
  formula('深入学习贯彻党的二十大和二十届二中、三中、四中全会精神', partyWords, '2023-02-28'),
  formula('全面贯彻党的十九大和十九届历次全会精神', partyWords, '2017-10-24', '2022-10-22'),
  formula('学习贯彻习近平法治思想和中央全面依法治国工作会议精神', partyWords, '2020-11-17'),
  formula('深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”', partyWords, '2021-11-11'),
  formula('深入学习贯彻习近平总书记关于全面依法治国的重要论述', partyWords, '2014-10-23'),
  formula('学习贯彻习近平总书记考察重要讲话精神', partyWords, '2017-10-24'),
  formula('在市委、市政府的坚强领导下', usage),
  formula('在县委、县政府的坚强领导下', usage),
  formula('在区委、区政府的正确领导下', usage),
  formula('在上级法治部门的有力指导下', usage),
  formula('在市委全面依法治市委员会办公室的有力指导下', usage),
  formula('在县委全面依法治县委员会办公室的指导下', usage),
  formula('现将有关情况报告如下', usage),
  formula('现将履行推进法治建设第一责任人职责情况报告如下', usage),
  formula('现将履行职责情况报告如下', usage),
  formula('现将本人履行法治建设第一责任人职责情况述职如下', usage),
  formula('现就有关工作情况汇报如下', usage),
  formula('根据会议安排，现将我履行推进法治建设第一责任人职责情况汇报如下', usage),
  formula('不足之处，请批评指正', usage),
  formula('以上报告，请予评议', usage),
  formula('认真履行推进法治建设第一责任人职责', rules, '2016-11-30'),
  formula('切实履行党政主要负责人推进法治建设第一责任人职责', rules, '2016-11-30'),
  formula('法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办', rules, '2016-11-30'),
  formula('对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办', rules, '2016-11-30'),
  formula('把法治建设工作纳入全局工作总体布局，与业务工作同部署、同推进、同督促、同考核、同奖惩', rules, '2016-11-30'),
  formula('与经济社会发展同部署、同推进、同督促、同考核、同奖惩', rules, '2016-11-30'),
  formula('将履行推进法治建设第一责任人职责情况列入年终述职内容', rules, '2016-11-30'),
  formula('落实党政主要负责人履行推进法治建设第一责任人职责规定', rules, '2016-11-30'),
  formula('职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府', outline, '2021-08-11'),
  formula(
    '职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府',
    '《法治政府建设实施纲要（2015—2020年）》',
    '2015-12-27',
    '2021-08-10',
  ),
  formula('贯彻落实《法治政府建设实施纲要（2021—2025年）》', outline, '2021-08-11'),
  formula('法治国家、法治政府、法治社会一体建设', partyWords, '2012-12-04'),
  formula('依法治国、依法执政、依法行政共同推进', partyWords, '2012-12-04'),
  formula('科学立法、严格执法、公正司法、全民守法', partyWords, '2012-11-08'),
  formula('公众参与、专家论证、风险评估、合法性审查和集体讨论决定', '《重大行政决策程序暂行条例》', '2019-09-01'),
  formula(
    '严格落实重大行政决策公众参与、专家论证、风险评估、合法性审查、集体讨论决定程序',
    '《重大行政决策程序暂行条例》',
    '2019-09-01',
  ),
  formula('科学决策、民主决策、依法决策', outline, '2015-12-27'),
  formula('坚持民主集中制原则，严格执行“三重一大”决策制度', '《中国共产党党组工作条例》', '2015-06-11'),
  formula('严格执行“三重一大”集体决策制度', '《中国共产党党组工作条例》', '2015-06-11'),
  formula(
    '全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度',
    '国办发〔2018〕118号',
    '2018-12-05',
  ),
  formula('落实行政执法公示、执法全过程记录、重大执法决定法制审核“三项制度”', '国办发〔2018〕118号', '2018-12-05'),
  formula('严格落实行政执法“三项制度”', '国办发〔2018〕118号', '2018-12-05'),
  formula('行政裁量权基准制度', '国办发〔2022〕27号', '2022-07-29'),
  formula('严格规范公正文明执法', partyWords, '2014-10-23'),
  formula('落实“谁执法谁普法”普法责任制', educationPlan, '2017-05-17'),
  formula('认真落实国家机关“谁执法谁普法”普法责任制', educationPlan, '2017-05-17'),
  formula('深入实施“八五”普法规划', educationPlan, '2021-06-10', '2025-12-31'),
  formula('法律进机关、进乡村、进社区、进学校、进企业、进单位', educationPlan, '2011-03-23'),
  formula('办事依法、遇事找法、解决问题用法、化解矛盾靠法', partyWords, '2012-11-08'),
  formula('在法治轨道上推进国家治理体系和治理能力现代化', partyWords, '2020-11-17'),
  formula(
    '领导干部应知应会党内法规和国家法律清单',
    '《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》',
    '2023-08-02',
  ),
  formula('抓住领导干部这个“关键少数”', partyWords, '2014-10-23'),
  formula('尊法学法守法用法', partyWords, '2014-10-23'),
  formula('带头尊崇法治、敬畏法律、了解法律、掌握法律', partyWords, '2014-10-23'),
  formula('运用法治思维和法治方式深化改革、推动发展、化解矛盾、维护稳定、应对风险', partyWords, '2012-11-08'),
  formula('提高运用法治思维和法治方式开展工作的能力', partyWords, '2012-11-08'),
  formula('严格执行防止干预司法“三个规定”', threeRules, '2015-03-18'),
  formula('落实领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究规定', threeRules, '2015-03-18'),
  formula('支持法院、检察院依法独立公正行使审判权、检察权', rules, '2016-11-30'),
  formula('行政机关负责人出庭应诉制度', '《中华人民共和国行政诉讼法》', '2015-05-01'),
  formula('自觉接受人大监督、民主监督、司法监督、社会监督和舆论监督', outline, '2015-12-27'),
  formula('自觉接受人大法律监督、工作监督和政协民主监督', outline, '2015-12-27'),
  formula('健全行政权力制约和监督体系', outline, '2021-08-11'),
  formula('持续优化法治化营商环境', '《优化营商环境条例》', '2020-01-01'),
  formula('坚持和发展新时代“枫桥经验”', partyWords, '2019-10-31'),
  formula('法治政府建设与责任落实督察工作规定', inspection, '2019-04-15'),
  formula('在取得成绩的同时，也清醒认识到还存在一些问题和不足', usage),
  formula('虽然取得了一定成效，但对照上级要求仍存在一些差距和不足', usage),
  formula('对照法治建设第一责任人职责要求，还存在以下问题', usage),
  formula('存在的主要问题和不足主要表现在以下几个方面', usage),
  formula('下一步，我将继续履行好推进法治建设第一责任人职责', usage),
  formula('下一步，将重点做好以下几个方面的工作', usage),
  formula('以更高标准、更严要求、更实举措推进法治建设', usage),
  formula('为经济社会高质量发展提供坚强有力的法治保障', usage),
  formula('奋力谱写中国式现代化建设新篇章', partyWords, '2022-10-22'),
]

function formula(words: string, source: string, since = '2012-11-15', until?: string): Formula {
  return { words, source, since, ...(until === undefined ? {} : { until }) }
}
