import type { CheckedFile } from './checked-file.ts'

/** SARIF 2.1.0, for tools that show findings beside the text. */
export function toSarif(files: readonly CheckedFile[]): object {
  const findings = files.flatMap(({ file, findings: found }) => found.map((finding) => ({ file, finding })))
  const rules = [...new Set(findings.map(({ finding }) => finding.rule))].map((id) => ({ id }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'shufa', rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ file, finding: { rule, severity, message, line, column, offset, length } }) => ({
          ruleId: rule,
          level: severity,
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                region: { startLine: line, startColumn: column, charOffset: offset, charLength: length },
              },
            },
          ],
        })),
      },
    ],
  }
}
