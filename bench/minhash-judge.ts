import { createRequire } from 'node:module'
import { foldForCompare } from '#capabilities/checking/compare/fold-text.ts'

interface Signature {
  update(shingle: string): void
  jaccard(other: Signature): number
}

interface Index {
  insert(key: string, signature: Signature): void
  query(signature: Signature): readonly string[]
}

interface MinhashPackage {
  readonly Minhash: new () => Signature
  readonly LshIndex: new (settings: { readonly bandSize: number }) => Index
}

const load: (name: string) => MinhashPackage = createRequire(import.meta.url)
const { Minhash, LshIndex } = load('minhash')

/** Which sentences have one like them in the source, by the npm package minhash over our folded letters. */
export function minhashJudge(
  source: readonly string[],
  sentences: readonly string[],
  threshold: number,
): readonly boolean[] {
  const index = new LshIndex({ bandSize: 2 })
  const known = new Map(source.map((text, at) => [String(at), signatureOf(text)]))
  for (const [key, signature] of known) index.insert(key, signature)
  return sentences.map((text) => {
    const signature = signatureOf(text)
    // Its query fails where a band of the signature is in no bucket, so it has to be in the index itself.
    index.insert('asked', signature)
    return index.query(signature).some((key) => (known.get(key)?.jaccard(signature) ?? 0) >= threshold)
  })
}

const signatures = new Map<string, Signature>()

function signatureOf(text: string): Signature {
  const known = signatures.get(text)
  if (known !== undefined) return known
  const letters = String.fromCharCode(...foldForCompare(text).codes)
  const signature = new Minhash()
  for (let at = 0; at === 0 || at + length <= letters.length; at += 1) signature.update(letters.slice(at, at + length))
  signatures.set(text, signature)
  return signature
}

/** Letters of a shingle: with three it does best on the pairs it is tuned with. */
const length = 3
