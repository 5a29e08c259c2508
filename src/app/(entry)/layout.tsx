import type { ReactNode } from 'react';
import { Kit } from '#ui/kit.tsx';

export default function EntryLayout({ children }: { children: ReactNode }) {
  return <Kit>{children}</Kit>;
}
