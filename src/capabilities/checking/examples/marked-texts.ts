import type { MarkedText } from './marked-text.ts'
import { markedTexts1 } from './marked-texts-1.ts'
import { markedTexts2 } from './marked-texts-2.ts'
import { markedTexts3 } from './marked-texts-3.ts'
import { markedTexts4 } from './marked-texts-4.ts'
import { markedTexts5 } from './marked-texts-5.ts'
import { markedTexts6 } from './marked-texts-6.ts'

/** All statements marked by hand. */
export const markedTexts: readonly MarkedText[] = [
  ...markedTexts1,
  ...markedTexts2,
  ...markedTexts3,
  ...markedTexts4,
  ...markedTexts5,
  ...markedTexts6,
]
