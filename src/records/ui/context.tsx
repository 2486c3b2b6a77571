import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useAddress } from '#web-kit/use-address.ts'
import type { Me } from '../api.ts'
import type { Register } from '../register.ts'

const MeContext = createContext<Me | null>(null)
const RegisterContext = createContext<Register | null>(null)

/** Who is at work and what the program knows of: set once by the frame, read by every page. */
export function Surroundings(props: { readonly me: Me; readonly register: Register; readonly children: ReactNode }) {
  return (
    <RegisterContext value={props.register}>
      <MeContext value={props.me}>{props.children}</MeContext>
    </RegisterContext>
  )
}

export function useMe(): Me {
  const me = useContext(MeContext)
  if (me === null) throw new Error('useMe outside of the frame')
  return me
}

export function useRegister(): Register {
  const register = useContext(RegisterContext)
  if (register === null) throw new Error('useRegister outside of the frame')
  return register
}

/** The year at work: `?year=` of the address, else the newest year with records; the frame's switch changes it. */
export function useYear(): readonly [number, (year: number) => void] {
  const { workYear } = useMe()
  const [address, change] = useAddress({})
  const year = /^\d{4}$/.test(address.year ?? '') ? Number(address.year) : workYear
  return useMemo(() => [year, (next) => change({ year: String(next), page: null })], [year, change])
}
