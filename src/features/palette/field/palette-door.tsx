'use client';

import { useState } from 'react';
import { onDemand } from '#ui/on-demand.tsx';
import type { PaletteProps } from './palette-props.ts';
import { SearchField } from './search-field.tsx';
import { useModal } from './use-modal.ts';

const Palette = onDemand(async () => (await import('../list/palette.tsx')).Palette, FieldAlone);

/** What is typed while the palette's code is still on its way is typed into its field, and taken over by it. */
function FieldAlone({ typed, onType, onEnter, onClose }: PaletteProps) {
  const modal = useModal(onClose);
  return (
    <SearchField
      modal={modal}
      value={typed}
      onType={onType}
      onKeyDown={({ key, nativeEvent }) => (key === 'Enter' && !nativeEvent.isComposing ? onEnter() : undefined)}
    />
  );
}

/** The palette from the moment it is asked for. */
export function PaletteDoor(props: Pick<PaletteProps, 'page' | 'board' | 'onClose'>) {
  const [typed, setTyped] = useState('');
  const [isEntered, setEntered] = useState(false);
  return <Palette {...props} typed={typed} onType={setTyped} isEntered={isEntered} onEnter={() => setEntered(true)} />;
}
