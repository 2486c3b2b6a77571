import { useEffect, useRef } from 'react'
import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { FindingList } from '#web-kit/finding-list.tsx'
import { focusField } from './focus-field.ts'

/** All troubles at the head of the form; each leads to its field. Takes the focus when new ones come. */
export function FormFindings({ type, findings }: { readonly type: RecordType; readonly findings: readonly Finding[] }) {
  const box = useRef<HTMLDivElement>(null)
  const seen = useRef(0)
  useEffect(() => {
    if (findings.length > seen.current) {
      box.current?.focus({ preventScroll: true })
      box.current?.scrollIntoView({ block: 'center' })
    }
    seen.current = findings.length
  }, [findings])
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className={findings.length === 0 ? 'form-findings' : 'form-findings is-full'}
    >
      <FindingList
        findings={findings}
        title={`还有 ${findings.length} 处要改`}
        nameOf={(at) => type.fields[at]?.label}
        onJump={focusField}
      />
    </div>
  )
}
