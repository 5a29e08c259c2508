/** The three ways in which an area is filled: work is solid, waiting is ruled like still water, stopped is hatched. */
export type Filling = 'work' | 'waiting' | 'stopped';

export const fillOf = (filling: Filling, id: string): string =>
  filling === 'work' ? 'var(--w5)' : `url(#${id}-${filling})`;

/** The patterns of one picture; their ids begin with `id`, which no other picture has. */
export function Rulings({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-waiting`} width={8} height={4} patternUnits="userSpaceOnUse">
        <rect width={8} height={4} fill="var(--w2)" />
        <path d="M0 3.5h8" stroke="var(--surface)" />
      </pattern>
      <pattern id={`${id}-stopped`} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={8} height={8} fill="color-mix(in oklab, var(--vermilion) 12%, var(--surface))" />
        <path d="M2 0v8" stroke="color-mix(in oklab, var(--vermilion) 55%, var(--surface))" strokeWidth={3} />
      </pattern>
    </defs>
  );
}
