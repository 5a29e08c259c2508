import type { InboxItem } from '#domain/schemas/inbox.ts';

const mention = /@\[([^\]\n]{0,120})\]\([0-9a-f-]{36}\)/g;
/** The beginning of a comment may end within a mention. */
const halfMention = /@\[[^\]\n]*(?:\](?:\([0-9a-f-]*)?)?…?$/;

const plain = (words: string): string => words.replaceAll(mention, '@$1').replace(halfMention, '…');

const firstName = ({ actorName }: InboxItem): string => actorName?.split(' ')[0] ?? 'Somebody';

const days = (count: number): string => (Math.floor(count) === 1 ? '1 day' : `${Math.floor(count)} days`);

/** What happened, in one sentence with the card's key. */
export function itemSentence(item: InboxItem): string {
  switch (item.kind) {
    case 'mention':
      return `${firstName(item)} mentioned you in ${item.cardKey}`;
    case 'assigned':
      return `${firstName(item)} gave you ${item.cardKey}`;
    case 'blocked':
      return `${firstName(item)} blocked ${item.cardKey}`;
    case 'unblocked':
      return `${firstName(item)} unblocked ${item.cardKey}`;
    case 'late':
      return `${item.cardKey} is older than most were in ${item.words ?? 'its stage'}`;
  }
}

/** What was said or what it rests on; null where the sentence says all. */
export function itemDetail({ kind, words, lateAfterDays }: InboxItem): string | null {
  if (kind === 'late') return `85 % of cards had left ${words ?? 'it'} by ${days(lateAfterDays ?? 0)}.`;
  return words === null ? null : plain(words);
}
