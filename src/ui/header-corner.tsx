'use client';

import { createContext, type ReactNode, useContext } from 'react';

const CornerContext = createContext<ReactNode>(null);

/** What the frame of a page puts last into its header, whichever page draws it. */
export function HeaderCornerProvider({ corner, children }: { corner: ReactNode; children: ReactNode }) {
  return <CornerContext value={corner}>{children}</CornerContext>;
}

export const HeaderCorner = (): ReactNode => useContext(CornerContext);
