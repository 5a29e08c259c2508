'use client';

import { plainSentence } from '#domain/flow/scenes/plain-sentence.ts';
import { counted } from '#domain/flow/scenes/words.ts';
import { keysOf } from '#domain/shortcuts/shortcuts.ts';
import { ariaKeys } from '#ui/key-match.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { saveFile } from '#ui/save-file.ts';
import { showToast } from '#ui/toasts.tsx';
import { pngFile, svgFile } from '../export/picture-files.ts';
import { useFigureSource } from '../figures/figure-source.tsx';
import styles from './panel.module.css';
import type { PanelFigure } from './panel-figure.ts';

const figureElement = (id: string) => document.querySelector<HTMLElement>(`[data-figure="${id}"]`);

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ message: 'Sentence copied.' });
  } catch {
    showToast({ message: text });
  }
}

/** What can be taken away of a figure: its picture, its finding, exactly the cards behind it, or what its table shows. */
export function ExportMenu({ figure, hasPicture }: { figure: PanelFigure; hasPicture: boolean }) {
  const { base, query, fileStem, range, zone, boardName } = useFigureSource();
  const { id, title, sentence, n, unit } = figure;
  const words = {
    title,
    sentence: plainSentence(sentence),
    foot: `${boardName} · ${range} · n = ${counted(n, unit)} · days in ${zone}`,
  };
  const address = (form: string) => `${base}/flow/figures/${id}.${form}${query}`;
  const fileName = (ending: string) => `${fileStem}-${id}.${ending}`;
  const save = async (ending: 'png' | 'svg') => {
    const element = figureElement(id);
    const file = element && (await (ending === 'png' ? pngFile : svgFile)(element, words));
    if (file) saveFile(file, fileName(ending));
    else showToast({ message: 'There is no picture of this figure.' });
  };
  return (
    <Menu position="top-start">
      <Menu.Target>
        <button
          type="button"
          className={styles.act}
          data-command="export"
          aria-keyshortcuts={ariaKeys(keysOf('export'))}
        >
          Export
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {hasPicture ? <Menu.Item onClick={() => save('png')}>Picture as PNG</Menu.Item> : null}
        {hasPicture ? <Menu.Item onClick={() => save('svg')}>Picture as SVG</Menu.Item> : null}
        <Menu.Item component="a" href={address('csv')} download={fileName('csv')}>
          Cards as CSV
        </Menu.Item>
        <Menu.Item component="a" href={address('table.csv')} download={fileName('table.csv')}>
          Table as CSV
        </Menu.Item>
        <Menu.Item onClick={() => copy(words.sentence)}>Copy as sentence</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
