/**
 * How Node runs the server. Reading a long history makes many objects that live for a moment: with more room for the
 * young ones, few of them are ever copied.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=64'];
