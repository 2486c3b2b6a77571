import type { Asked, Failed } from '../typing-words.ts'

/** The worker that checks while one types; what old browsers lack comes first, then the rules. */
const answering = prepare()

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answering.then((answer) => answer?.(data))
})

async function prepare(): Promise<((asked: Asked) => void) | null> {
  try {
    await import(/* @vite-ignore */ `${location.origin}/early.js`)
    const { makeAnswers } = await import('./check-answers.ts')
    return makeAnswers((told) => postMessage(told))
  } catch {
    postMessage({ failed: true } satisfies Failed)
    return null
  }
}
