/** Sent with every request that may change something: a page of another origin cannot add it. */
export const OWN_PAGE = { 'x-mufakat-csrf': '1' } as const
