import { useEffect, useState } from 'react'

/** A quiet skeleton, shown only when waiting is felt, and announced. */
export function Loading({ what = '正在打开', lines = 6 }: { readonly what?: string; readonly lines?: number }) {
  const [felt, setFelt] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="loading" role="status" aria-busy="true">
      <span className="visually-hidden">{what}……</span>
      {felt && numbers(lines).map((line) => <span key={line} className="loading-line" aria-hidden />)}
    </div>
  )
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}
