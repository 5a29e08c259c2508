/** Whether an asked order names each of the known things, and each just once. */
export const namesEachOnce = (asked: readonly string[], known: readonly string[]): boolean =>
  asked.length === known.length && new Set(asked).size === known.length && known.every((id) => asked.includes(id));
