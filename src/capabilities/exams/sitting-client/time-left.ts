import type { SittingClock } from '../engine/api.ts'

/** The end of a sitting on the page's own monotonic clock, in milliseconds: the browser's date is never asked. */
export function endOnPage(clock: SittingClock, monotonic: number): number {
  return monotonic + Date.parse(clock.endsAt) - Date.parse(clock.now)
}

/** 1:02:09, and 02:09 within the last hour; nothing is left below zero. */
export function timeLeftWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`
}

/** Told aloud once each: 10, 5 and 1 minutes before the end. `null` when nothing new is to be told. */
export function minutesToTell(milliseconds: number, told: number | null): number | null {
  const reached = [1, 5, 10].find((minutes) => milliseconds > 0 && milliseconds <= minutes * 60_000)
  return reached === undefined || (told !== null && told <= reached) ? null : reached
}
