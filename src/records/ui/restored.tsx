import { Button } from 'antd'

/** What was typed on an earlier visit stands in the form again. */
export function Restored({ onGiveUp, onClose }: { readonly onGiveUp: () => void; readonly onClose: () => void }) {
  return (
    <p className="form-note" role="status">
      已恢复上次没有保存的内容。
      <Button
        type="link"
        size="small"
        onClick={() => {
          onGiveUp()
          onClose()
        }}
      >
        放弃
      </Button>
      <Button type="link" size="small" onClick={onClose}>
        知道了
      </Button>
    </p>
  )
}
