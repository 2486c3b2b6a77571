/** The product's sign: a square seal cut with 述. Drawn, not typeset, so that it looks the same without any font. */
export function Seal({ size = 56 }: { readonly size?: number }) {
  return (
    <svg className="seal" viewBox="0 0 56 56" width={size} height={size} aria-hidden focusable="false">
      <path d="M4 5.5 51.5 4 52 51.5 4.5 52z" fill="#b3261e" />
      <path d="M8 9.2 47.8 8l.4 40L8.6 48.4z" fill="none" stroke="#fff" strokeWidth="1.3" />
      <g fill="none" stroke="#fff" strokeWidth="3.1" strokeLinecap="square">
        <path d="M24 19.5h18M33 13v26M32.2 21.5c-1.7 5.5-4.6 9.4-8.7 12M33.8 21.5c1.9 5 4.6 8.6 8.3 11M37.8 13.5l2.7 3" />
        <path d="M14.5 14l3.4 3.6M13.5 22.5h6v13.5M19.5 36l-6 5M17.5 39c4 3.3 9 4 25.5 3.6" />
      </g>
    </svg>
  )
}
