/** The number in "HB-142", "hb142" or "142"; undefined for anything else and for a card of another board. */
export function numberOfKey(boardKey: string, text: string): number | undefined {
  const [, key, number] = /^\s*(?:([A-Za-z][A-Za-z0-9]*?)-?)?([1-9]\d{0,8})\s*$/.exec(text) ?? [];
  const isOurs = key === undefined || key.toUpperCase() === boardKey;
  return number !== undefined && isOurs ? Number(number) : undefined;
}
