import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { Notices } from './notices.tsx'
import { makeTheme } from './theme.ts'
import { cssVariables } from './tokens.ts'
import { pixelsOf, useTypeSize } from './type-size.ts'
import { useMedia, usePhone } from './use-media.ts'
import './base.css'
import './parts.css'

/** Everything below wears the tokens, in the type size the person chose. */
export function Look({ children }: { readonly children: ReactNode }) {
  const [size] = useTypeSize()
  const phone = usePhone()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const pixels = pixelsOf(size, phone)
  const theme = useMemo(() => {
    const made = makeTheme(pixels, phone)
    return { ...made, token: { ...made.token, motion: !still } }
  }, [pixels, phone, still])
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(cssVariables(pixels))) {
      document.documentElement.style.setProperty(name, value)
    }
  }, [pixels])
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      {children}
      <Notices />
    </ConfigProvider>
  )
}
