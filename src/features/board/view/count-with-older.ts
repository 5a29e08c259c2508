import { OLDER_DONE_COUNTED } from '#domain/older-done.ts';

/** Cards shown and older ones left out, which are counted so far and no further: `1,024+`. */
export const countWithOlder = (shown: number, older: number): string =>
  older < OLDER_DONE_COUNTED ? String(shown + older) : `${(shown + OLDER_DONE_COUNTED).toLocaleString('en')}+`;
