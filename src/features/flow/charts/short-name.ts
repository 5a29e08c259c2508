const between = ' · ';
const leastStage = 4;

const cut = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text;

/** A name in so many letters; of the half of a stage the stage is cut, because the half tells two of them apart. */
export function shortName(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const at = name.lastIndexOf(between);
  const half = at < 0 ? '' : name.slice(at);
  const room = letters - half.length;
  return half !== '' && room >= leastStage ? `${cut(name.slice(0, at), room)}${half}` : cut(name, letters);
}
