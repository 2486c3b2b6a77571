import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { capacityLabels } from '#kernel/capacity.ts'
import type { SetupDone } from '../account-api.ts'

/** Shown once; printed, cut and handed over. */
export function OneTimePasswords({ accounts }: SetupDone) {
  return (
    <div className="stack">
      <p>
        <strong>下列一次性口令只显示这一次。</strong>请打印后分别当面交给本人，首次登录时须改成本人的口令。
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">身份</th>
            <th scope="col">姓名</th>
            <th scope="col">用户名</th>
            <th scope="col">一次性口令</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.username}>
              <th scope="row">{capacityLabels[account.capacity]}</th>
              <td>{account.name}</td>
              <td>{account.username}</td>
              <td>
                <code>{account.password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row no-print">
        <Button type="primary" onClick={() => print()}>
          打印
        </Button>
        <Link to="/sign-in" reloadDocument>
          已记下，去登录
        </Link>
      </div>
    </div>
  )
}
