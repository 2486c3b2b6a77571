import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef } from 'react'
import { GoLink } from '#records/ui/go-link.tsx'
import { Page } from '#web-kit/page.tsx'
import './statements.css'

/** The statement page by page, as it will print. */
export function PreviewPage() {
  const { id = '' }: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  const frame = useRef<HTMLIFrameElement>(null)
  return (
    <Page
      title="预览打印"
      basis="按《党政机关公文格式》（GB/T 9704—2012）排版，每页22行、每行28字。"
      surface="bare"
      back={<GoLink to={`/statements/${id}`}>返回正文</GoLink>}
      actions={
        <>
          <Button type="primary" onClick={() => frame.current?.contentWindow?.print()}>
            打印
          </Button>
          <Button href={`/api/statements/${id}/statement.docx`}>导出 Word</Button>
        </>
      }
    >
      <iframe ref={frame} className="preview-pages" src={`/api/statements/${id}/preview.html`} title="述法报告预览" />
    </Page>
  )
}
