import { Button, Modal } from 'antd'

const keys = [
  ['A–F 或 1–9', '选择第几个选项；多选题再按一次取消'],
  ['Enter', '下一题'],
  ['Shift + Enter', '上一题'],
  ['M', '标记，稍后再看；再按一次取消'],
  ['↑ ↓', '在单选题的选项之间移动'],
  ['?', '显示这张表'],
] as const

/** What the keys do. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal open title="键盘" onCancel={onClose} footer={<Button onClick={onClose}>知道了</Button>}>
      <dl className="exam-facts">
        {keys.map(([key, what]) => (
          <div key={key} className="key-line">
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
