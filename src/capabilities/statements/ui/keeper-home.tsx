import { Link } from '@tanstack/react-router'
import { may } from '#records/permission.ts'
import { useMe, useRegister } from '#records/ui/context.tsx'
import { GoLink } from '#records/ui/go-link.tsx'
import { places } from '#records/ui/places.ts'
import { Page } from '#web-kit/page.tsx'

/** Home of who keeps the system and reads no business: what is theirs. */
export function KeeperHome() {
  const { actor, organ } = useMe()
  const register = useRegister()
  const accounts = register.operations.find(({ name }) => name === 'account/list')
  const types = register.recordTypes.filter((type) => may(actor, { to: 'read', type }))
  return (
    <Page title={organ.name} basis="系统管理员、安全管理员、安全审计员各管一段，互相制约，不查阅业务台账。" narrow>
      <ul className="home-lines">
        {types.map((type) => (
          <li key={type.name}>
            <GoLink to={places.list(type.name)}>{type.title}</GoLink>
            <span className="quiet">{may(actor, { to: 'enter', type }) ? '登记、核定' : '查看'}</span>
          </li>
        ))}
        {accounts !== undefined && may(actor, { to: 'do', operation: accounts }) && (
          <li>
            <Link to="/accounts">账户</Link>
            <span className="quiet">开通、停用、重置口令</span>
          </li>
        )}
        {may(actor, { to: 'read-journal' }) && (
          <li>
            <Link to="/journal">操作日志</Link>
            <span className="quiet">查看、导出、校验</span>
          </li>
        )}
      </ul>
    </Page>
  )
}
