/** A problem of what was handed in; its text names the line or the file, never the content. */
export class InputProblem extends Error {}
