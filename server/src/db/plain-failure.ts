/** A failure whose message is one sentence with the remedy; a person at a terminal needs no stack. */
export class PlainFailure extends Error {}
