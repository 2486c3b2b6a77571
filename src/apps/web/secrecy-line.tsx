/** Stands on every page: 保密法 forbids state secrets on a system that is not a classified one. */
export function SecrecyLine() {
  return <p className="secrecy-line quiet no-print">非涉密系统，严禁存储、处理国家秘密</p>
}
