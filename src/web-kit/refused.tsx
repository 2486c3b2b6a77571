import { RequestRefused } from './client.ts'
import { Forbidden } from './forbidden.tsx'
import { Trouble, type TroubleProps } from './trouble.tsx'

/** In place of a page whose question was refused: who can, or that it is not there, or the trouble. */
export function Refused(props: TroubleProps) {
  const { error } = props
  if (error instanceof RequestRefused && error.code === 'forbidden') return <Forbidden what={error.message} />
  if (error instanceof RequestRefused && error.code === 'not-found') {
    return (
      <section className="blank">
        <h2>{error.message}</h2>
        <p className="quiet">可能是地址有误，也可能这条内容不属于本单位。</p>
      </section>
    )
  }
  return <Trouble {...props} />
}
