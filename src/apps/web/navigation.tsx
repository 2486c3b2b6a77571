import { Link } from '@tanstack/react-router'
import { Disclosure } from '#web-kit/disclosure.tsx'
import { Icon, type IconName } from '#web-kit/icon.tsx'
import { isWithin, type Place, placesAtHand } from './places.ts'

interface NavigationProps {
  readonly places: readonly Place[]
  readonly path: string
}

/** The year's line on the left; icons with words under them where the screen is narrow. */
export function SideNavigation({ places, path }: NavigationProps) {
  const before = places.filter((place) => !place.trace && isBefore(place))
  const traces = places.filter((place) => place.trace)
  const after = places.filter((place) => !place.trace && !isBefore(place))
  return (
    <nav className="side-nav no-print" aria-label="工作导航">
      <ul>
        <Entry to="/" icon="home" label="首页" here={path === '/'} />
        {before.map((place) => (
          <PlaceEntry key={place.name} place={place} path={path} />
        ))}
      </ul>
      {traces.length > 0 && (
        <>
          <h2 id="nav-traces">留痕</h2>
          <ul aria-labelledby="nav-traces">
            {traces.map((place) => (
              <PlaceEntry key={place.name} place={place} path={path} />
            ))}
          </ul>
          <hr />
        </>
      )}
      <ul>
        {after.map((place) => (
          <PlaceEntry key={place.name} place={place} path={path} />
        ))}
      </ul>
    </nav>
  )
}

/** The phone's bar of five: home, three places, the rest. */
export function BottomBar({ places, path }: NavigationProps) {
  const atHand = placesAtHand(places)
  const rest = places.filter((place) => !atHand.includes(place))
  return (
    <nav className="bottom-bar no-print" aria-label="常用导航">
      <ul>
        <Entry to="/" icon="home" label="首页" here={path === '/'} />
        {atHand.map((place) => (
          <PlaceEntry key={place.name} place={place} path={path} />
        ))}
        <li>
          <Disclosure
            className="bottom-more"
            label={
              <>
                <Icon name="more" />
                更多
              </>
            }
          >
            {(close) => (
              <ul className="more-list">
                <li>
                  <Link to="/search" onClick={close}>
                    <Icon name="search" />
                    查找
                  </Link>
                </li>
                {rest.map((place) => (
                  <li key={place.name}>
                    <Link to={place.to} onClick={close} aria-current={isWithin(place, path) ? 'page' : undefined}>
                      <Icon name={place.icon} />
                      {place.label}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        </li>
      </ul>
    </nav>
  )
}

/** The record types and pages of one place side by side, over their lists. */
export function TypeStrip({ places, path }: NavigationProps) {
  const place = places.find((one) => isWithin(one, path))
  if (place === undefined) return null
  const links = [...place.types.map(({ name, title }) => ({ to: `/records/${name}`, label: title })), ...place.pages]
  if (links.length < 2 || ![place, ...links].some(({ to }) => to === path)) return null
  return (
    <nav className="type-strip no-print" aria-label={`${place.label}的各类记录`}>
      <ul>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} aria-current={to === path ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function PlaceEntry({ place, path }: { readonly place: Place; readonly path: string }) {
  return <Entry to={place.to} icon={place.icon} label={place.label} here={isWithin(place, path)} />
}

function Entry(props: {
  readonly to: string
  readonly icon: IconName
  readonly label: string
  readonly here: boolean
}) {
  return (
    <li>
      <Link to={props.to} aria-current={props.here ? 'page' : undefined}>
        <Icon name={props.icon} />
        <span>{props.label}</span>
      </Link>
    </li>
  )
}

function isBefore(place: Place): boolean {
  return place.name === 'duties' || place.name === 'plans'
}
