/** What checking says to people besides its rules. */
export const checkingMessages = {
  replaceWith: (words: string) => `改为“${words}”`,
}
