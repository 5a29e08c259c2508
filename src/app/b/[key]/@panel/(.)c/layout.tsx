import type { ReactNode } from 'react';
import { PanelFrame } from '#features/card/panel/panel-frame.tsx';

export default function PanelLayout({ children }: { children: ReactNode }) {
  return <PanelFrame>{children}</PanelFrame>;
}
