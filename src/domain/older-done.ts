/** How far the finished cards that a board leaves out are counted, so that opening it costs the same in its tenth year. */
export const OLDER_DONE_COUNTED = 1_000;
