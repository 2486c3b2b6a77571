import { Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { Bell } from '#capabilities/notices/web.tsx'
import type { Me } from '#records/api.ts'
import { standingWords } from '#records/standing-words.ts'
import { useYear } from '#records/ui/context.tsx'
import { client } from '#web-kit/client.ts'
import { Disclosure } from '#web-kit/disclosure.tsx'
import { Icon } from '#web-kit/icon.tsx'
import { Seal } from '#web-kit/seal.tsx'
import { useTypeSize } from '#web-kit/type-size.ts'
import { TypeSizeChoice } from '#web-kit/type-size-choice.tsx'

/** Organ, year, search, to-dos, notices, person. */
export function TopBar({ me }: { readonly me: Me }) {
  return (
    <header className="top-bar no-print">
      <Link to="/" className="top-organ" aria-label={`${me.organ.shortName}，回首页`}>
        <Seal size={24} />
        <span>{me.organ.shortName}</span>
      </Link>
      <YearSwitch years={me.years} />
      <SearchBox />
      <div className="top-right">
        <Link to="/" hash="due" className="top-button" aria-label="待办">
          <Icon name="todo" />
          <span>待办</span>
        </Link>
        <Bell />
        <PersonMenu me={me} />
      </div>
    </header>
  )
}

function YearSwitch({ years }: { readonly years: readonly number[] }) {
  const [year, choose] = useYear()
  const offered = years.includes(year) ? years : [...years, year].sort((a, b) => b - a)
  return (
    <select
      className="year-switch"
      aria-label="年度"
      value={year}
      onChange={(event) => choose(Number(event.target.value))}
    >
      {offered.map((one) => (
        <option key={one} value={one}>
          {one}年
        </option>
      ))}
    </select>
  )
}

function SearchBox() {
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the oldest browser we serve
    <form
      className="top-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const text = box.current?.value.trim() ?? ''
        if (text !== '') void navigate({ to: '/search', search: { text } })
      }}
    >
      <Icon name="search" size={16} />
      <input ref={box} type="search" aria-label="在全部台账中查找" placeholder="查找全部台账" enterKeyHint="search" />
    </form>
  )
}

function PersonMenu({ me }: { readonly me: Me }) {
  const [size, chooseSize] = useTypeSize()
  const signOut = async (): Promise<void> => {
    await client.post<void>('/api/sign-out').catch(() => undefined)
    // Signing out clears what the browser keeps; the type size belongs to the eyes, not to the session.
    chooseSize(size)
    location.assign('/sign-in')
  }
  return (
    <Disclosure
      className="person-menu"
      name={`${me.actor.name}，个人菜单`}
      label={
        <>
          <Icon name="person" />
          <span>{me.actor.name}</span>
        </>
      }
    >
      {(close) => (
        <div className="person-panel">
          <p>
            <strong>{me.actor.name}</strong>
            <span className="quiet">{standingWords(me.actor)}</span>
          </p>
          <TypeSizeChoice />
          <Link to="/profile" onClick={close} className="menu-line">
            <Icon name="edit" /> 我的资料和口令
          </Link>
          <button type="button" className="menu-line" onClick={() => void signOut()}>
            <Icon name="signOut" /> 退出登录
          </button>
        </div>
      )}
    </Disclosure>
  )
}
