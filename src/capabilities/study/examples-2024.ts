import { centreGroupOn, partyMembersOn, staffOn } from './examples-people.ts'
import { type StudyExample, session } from './examples-session.ts'

/** Half a year; the last is still being written up. */
export const sessions2024: readonly StudyExample[] = [
  session(
    {
      title: '学习新修订的中国共产党纪律处分条例',
      heldOn: '2024-01-26',
      form: 'staff-meeting',
      topics: ['党内法规'],
      laws: ['中国共产党纪律处分条例'],
      chair: '韩立诚',
      principal: 'attend',
      speaker: '章书恒',
      place: '机关一楼报告厅',
      minutes:
        '章书恒对照新旧条文，讲解纪律处分条例修订的主要内容，重点说明违反工作纪律、生活纪律的新增情形。韩立诚通报节前公务接待、值班值守安排，要求各科室负责人同本科室人员逐人谈话提醒。机关自学检查办法同时在会上说明，第一次检查定在三月下旬。',
    },
    staffOn('2024-01-26'),
    { 尹星野: '外出培训', 乔稼轩: '事假' },
    '会后，机关党委把修订对照表发到各支部。',
  ),
  session(
    {
      title: '学习习近平法治思想和行政复议法',
      heldOn: '2024-03-15',
      form: 'centre-group',
      topics: ['习近平法治思想'],
      laws: ['中华人民共和国行政复议法'],
      chair: '周明远',
      principal: 'chair-and-lead',
      speaker: '周明远',
      place: '机关三楼会议室',
      minutes:
        '周明远领学习近平法治思想关于建设法治政府的论述，讲解新修订的行政复议法关于复议范围、听证和复议委员会的规定，结合上年度旁听庭审的感受，提出把行政复议工作情况列为年度调研题目。会议听取上年度述法查摆问题整改进展，要求三月底到期的措施按时提请验收。',
    },
    centreGroupOn('2024-03-15'),
    { 贾玉衡: '参加代表培训班' },
    '卓以宁汇报法律条文核对规定起草情况，会议原则同意，由研究室修改后印发。',
  ),
  session(
    {
      title: '学习反间谍法，开展全民国家安全教育日主题党日',
      heldOn: '2024-04-12',
      form: 'party-day',
      topics: ['国家安全'],
      laws: ['中华人民共和国国家安全法', '中华人民共和国反间谍法'],
      chair: '常思齐',
      principal: 'attend',
      speaker: '谷雨桐',
      place: '机关一楼报告厅',
      minutes:
        '谷雨桐领学国家安全法和新修订的反间谍法，讲解公民发现可疑情况的报告途径和国家工作人员的特别义务，播放警示教育片。各支部组织党员交流，信息科对机关网站和公众号发布的资料作了一次清查，不宜公开的图纸和名单已经撤下。',
    },
    partyMembersOn('2024-04-12'),
    { 沈玉兰: '参加市委会议', 邹景明: '病假' },
    '常思齐要求把清查结果登记存档，新发布的资料由科室负责人先审。',
  ),
  session(
    {
      title: '学习乡村振兴促进法',
      heldOn: '2024-05-10',
      form: 'pre-meeting',
      topics: ['生态环境保护'],
      laws: ['中华人民共和国乡村振兴促进法'],
      matter: '《中华人民共和国乡村振兴促进法》执法检查方案',
      chair: '周明远',
      principal: 'chair',
      speaker: '田丰年',
      place: '机关三楼会议室',
      minutes:
        '党组会议研究执法检查方案前，田丰年领学乡村振兴促进法关于产业发展、生态保护、组织建设和保障措施的规定，逐条列出检查要点。会议要求检查组多看村、少听汇报，检查前向代表和村民发放问卷，问卷结果随检查报告一并提交。',
    },
    ['周明远', '沈玉兰', '高振邦', '祁晓峰', '韩立诚', '田丰年', '马春和', '章书恒'],
    { 高振邦: '带队调研' },
    '学习后，党组会议同意执法检查方案，提请主任会议决定。',
  ),
  session(
    {
      title: '学习监察法和政务处分法',
      heldOn: '2024-06-21',
      form: 'centre-group',
      topics: ['人大制度'],
      laws: ['中华人民共和国监察法', '中华人民共和国公职人员政务处分法'],
      chair: '周明远',
      principal: 'chair',
      speaker: '祁晓峰',
      place: '机关三楼会议室',
      minutes:
        '祁晓峰领学监察法关于监察机关职责权限、对监察机关监督的规定和政务处分法关于违法行为及其适用的处分的规定，结合听取监察工作专项报告的准备情况，说明人大监督监察工作的方式和界限。会议要求监司工委在报告提请审议前征求代表意见。',
    },
    centreGroupOn('2024-06-21'),
    {},
    '方怀瑾汇报专项报告的准备安排，会议要求七月上旬拿出意见建议清单。',
  ),
  {
    values: {
      title: '行政诉讼中的证据与程序',
      heldOn: '2024-06-27',
      form: 'lecture',
      laws: ['中华人民共和国行政诉讼法'],
      chair: '高振邦',
      speaker: '市人民法院行政审判庭法官',
      place: '机关一楼报告厅',
    },
    filed: false,
    files: [],
  },
]
