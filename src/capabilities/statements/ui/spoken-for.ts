/**
 * Codes of rules on any text that say of a statement at work what its own rules say with more knowledge: parts, length,
 * problems and measures, figures; and those on what the layout brings: title, sign-off, indents.
 */
export const spokenFor: readonly string[] = [
  ...['STR-01', 'STR-02', 'STR-04', 'STR-06', 'STR-10', 'STR-12'],
  ...['CLM-01', 'NUM-13', 'PRB-01', 'PRB-04', 'PRB-08'],
  ...['FMT-01', 'FMT-02', 'FMT-03', 'FMT-04', 'FMT-05', 'FMT-06', 'FMT-07', 'FMT-08'],
]
