import type { ReactNode } from 'react';
import { PanelFrame } from '#features/card/panel/panel-frame.tsx';
import { Kit } from '#ui/kit.tsx';

export default function PanelLayout({ children }: { children: ReactNode }) {
  return (
    <PanelFrame>
      <Kit>{children}</Kit>
    </PanelFrame>
  );
}
