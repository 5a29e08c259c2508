/** Where a signed-in person reads a board. */
export const sourceOf = (boardId: string): string => `/api/v1/boards/${boardId}`;
