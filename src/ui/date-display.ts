const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { ...options, ...(zone ? { timeZone: zone } : {}) });
  formats.set(key, made);
  return made;
}

/** "20 Nov 2026" for the calendar day `2026-11-20`, whatever the zone. */
export function showDay(isoDay: string): string {
  return formatOf('UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(`${isoDay}T00:00:00Z`));
}

/** "20 Nov 2026, 11:52" in `zone`, or in the reader's own zone where none is given; `atMs` since the epoch. */
export function showInstant(atMs: number, zone?: string): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  };
  return formatOf(zone, options).format(atMs);
}

/** "11:52" in `zone`, or in the reader's own zone where none is given. */
export function showClock(atMs: number, zone?: string): string {
  return formatOf(zone, { hour: '2-digit', minute: '2-digit' }).format(atMs);
}
