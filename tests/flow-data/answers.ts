/** Reads `key`, `key.sub`, or `list:field` (an object of that field by card) from a metrics document, as `answers.json` writes them. */
export function valueAt(document: object, path: string): unknown {
  const [list, field] = path.split(':');
  if (field !== undefined) {
    const entries = Reflect.get(document, list ?? '') as Record<string, unknown>[];
    return Object.fromEntries(entries.map((entry) => [entry.card, entry[field]]));
  }
  return path.split('.').reduce<unknown>((tree, key) => Reflect.get(tree as object, key), document);
}
