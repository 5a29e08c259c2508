import { useSyncExternalStore } from 'react';

const never = () => () => {};
const read = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether the keyboard has a Command key; the server takes it for one that has not. */
export const useIsMac = (): boolean => useSyncExternalStore(never, read, () => false);
