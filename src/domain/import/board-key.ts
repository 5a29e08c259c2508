/** A board's key made of its name: the initials of its words, or the first letters of its only one. */
export function keyFromName(name: string): string {
  const words = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '');
  const [first = ''] = words;
  const letters = (words.length > 1 ? words.map((word) => word[0]).join('') : first.slice(0, 3)).slice(0, 5);
  return /^[A-Z]/.test(letters) ? letters : `B${letters}`.slice(0, 5);
}

/** The first key of a series that nobody has yet: KEY, KEY2, KEY3, … */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}${number}`;
  return free;
}
