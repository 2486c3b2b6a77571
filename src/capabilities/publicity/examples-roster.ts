import type { LeaderExample, PlaceExample } from './examples-rows.ts'

const farming = '农业和农村工作委员会'
const deputies = '代表工作委员会'

/** Villages and communities that the organ is linked with, since before the ledger was begun. */
export const places: readonly PlaceExample[] = [
  place('石桥村', 'village', '清溪镇', farming, '2021-08-02'),
  place('柳湾村', 'village', '清溪镇', '城乡建设与环境资源保护工作委员会', '2021-08-02'),
  place('云岭村', 'village', '云岭镇', farming, '2021-08-02'),
  place('文昌社区', 'community', '城关街道', deputies, '2021-03-15'),
  place('河滨社区', 'community', '城关街道', deputies, '2021-03-15'),
]

/** The roster began in 2023, with the first training. */
export const leaders: readonly LeaderExample[] = [
  leader('葛满仓', 'leader', '石桥村', null),
  leader('邢秋菊', 'literate', '石桥村', 1),
  leader('雷长顺', 'literate', '石桥村', 2),
  leader('焦玉梅', 'literate', '石桥村', 3),
  leader('安保全', 'leader', '柳湾村', null),
  leader('齐淑芬', 'literate', '柳湾村', 4),
  leader('柴大勇', 'literate', '柳湾村', 5),
  leader('庞小娥', 'literate', '柳湾村', 6),
  leader('鲁根生', 'leader', '云岭村', null),
  leader('申桂香', 'literate', '云岭村', 7),
  leader('路向东', 'literate', '云岭村', 8),
  leader('解春燕', 'literate', '云岭村', 9),
  leader('艾国强', 'leader', '文昌社区', null),
  leader('边红霞', 'leader', '河滨社区', null),
]

export const leaderNames: readonly string[] = leaders.map(({ values }) => values.name ?? '')

function place(
  name: string,
  kind: 'village' | 'community',
  town: string,
  section: string,
  since: string,
): PlaceExample {
  return { values: { name, kind, town, section, since }, files: [] }
}

function leader(name: string, kind: 'leader' | 'literate', at: string, number: number | null): LeaderExample {
  const certificate = number === null ? null : `云司明白〔2023〕${String(number).padStart(3, '0')}号`
  return { values: { name, kind, place: at, certificate, since: '2023-03-20' }, files: [] }
}
