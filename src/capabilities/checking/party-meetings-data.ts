/** Meetings whose spirit a year's statement speaks of, from the day they ended. Source: 新华社公报. */
export interface PartyMeeting {
  readonly on: string
  readonly label: string
  readonly words: RegExp
  /** Every statement of the year speaks of it. */
  readonly isMain: boolean
}

export const partyMeetings: readonly PartyMeeting[] = [
  { on: '2022-10-22', label: '党的二十大', words: /二十大|二十届/u, isMain: true },
  { on: '2023-02-28', label: '二十届二中全会', words: /二十届[^。]{0,4}[二三四]中|历次全会/u, isMain: false },
  { on: '2024-07-18', label: '二十届三中全会', words: /二十届[^。]{0,8}[三四]中|历次全会/u, isMain: true },
  { on: '2025-10-23', label: '二十届四中全会', words: /二十届[^。]{0,10}四中|历次全会/u, isMain: true },
]
