import type { ReactNode } from 'react';
import { Kit } from '#ui/kit.tsx';

export default function PanelLayout({ children }: { children: ReactNode }) {
  return <Kit>{children}</Kit>;
}
