/** Waits; without a time, only until the browser has painted or heard what it has to. */
export const aWhile = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
