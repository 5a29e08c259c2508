/** What concerns a person: somebody named them, gave them a card, blocked or unblocked theirs, or theirs is older than most. */
export const inboxKinds = ['mention', 'assigned', 'blocked', 'unblocked', 'late'] as const;
export type InboxKind = (typeof inboxKinds)[number];

/** Unread items are counted up to this: it stands for that many or more. */
export const MOST_UNREAD_COUNTED = 100;
