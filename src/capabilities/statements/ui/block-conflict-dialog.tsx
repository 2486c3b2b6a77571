import { Button, Modal } from 'antd'
import { textOf } from '../block.ts'
import type { BlockConflict } from './editor/saver.ts'

interface BlockConflictDialogProps {
  readonly conflict: BlockConflict | null
  readonly onTake: (conflict: BlockConflict) => void
  readonly onKeep: (conflict: BlockConflict) => void
}

/** Two people wrote in one paragraph: both texts side by side, the writer chooses. */
export function BlockConflictDialog({ conflict, onTake, onKeep }: BlockConflictDialogProps) {
  if (conflict === null) return null
  return (
    <Modal open title="另一位同事刚刚改过这一段" footer={null} closable={false} width={880}>
      <div className="conflict-texts">
        <section>
          <h3>同事保存的</h3>
          <p>{textOf(conflict.theirs.body) || '（空）'}</p>
          <Button onClick={() => onTake(conflict)}>用同事的</Button>
        </section>
        <section>
          <h3>您写的</h3>
          <p>{textOf(conflict.mine.body) || '（已删去）'}</p>
          <Button type="primary" onClick={() => onKeep(conflict)}>
            用我的
          </Button>
        </section>
      </div>
      <p className="quiet">没有选用的文字不再保留，需要的请先选中复制。</p>
    </Modal>
  )
}
