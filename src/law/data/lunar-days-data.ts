/** The ninth day of the ninth lunar month, by solar year: the only lunar day the calendar needs. */
export const doubleNinth: Readonly<Record<number, string>> = {
  2022: '2022-10-04',
  2023: '2023-10-23',
  2024: '2024-10-11',
  2025: '2025-10-29',
  2026: '2026-10-18',
  2027: '2027-10-08',
  2028: '2028-10-26',
  2029: '2029-10-16',
  2030: '2030-10-05',
  2031: '2031-10-24',
  2032: '2032-10-12',
  2033: '2033-10-01',
  2034: '2034-10-20',
  2035: '2035-10-09',
}
