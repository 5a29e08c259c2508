'use client';

import { useMemo } from 'react';
import type { AgeingColumn } from '#domain/flow/scenes/ageing-work.ts';
import type { Axis } from '#domain/flow/scenes/scene.ts';
import { counted } from '#domain/flow/scenes/words.ts';
import { notesText } from '../scatter/point-notes.ts';
import { cardsIn, type Points } from '../scatter/points.ts';
import { ScatterCanvas } from '../scatter/scatter-canvas.tsx';
import { AgeingZones } from './ageing-zones.tsx';
import { EndNames } from './end-names.tsx';
import styles from './plot.module.css';
import { type PlotBox, usualRoom, xOf, yOf } from './plot-box.ts';
import { StageNames } from './stage-names.tsx';

type AgeingChartProps = { x: Axis; y: Axis; columns: readonly AgeingColumn[]; points: Points };

const size = { height: 316, room: { ...usualRoom, right: 40, bottom: 72 } };

/** What the edges of the last column's zones are. */
const zoneNames = (columns: readonly AgeingColumn[]) =>
  (columns.at(-1)?.zones ?? []).map(({ percent, days, isMain }) => ({ name: `${percent} %`, value: days, isMain }));

const mostKeys = 6;
/** Half of what a key takes, so that it stays on the plot. */
const keyPx = 32;

/** The keys of the cards that are older than nearly all were, beside their rings. */
function RingedKeys({ points, x, y, box }: { points: Points; x: Axis; y: Axis; box: PlotBox }) {
  if (points.ringed.length > mostKeys) return null;
  return points.ringed.map((index) => (
    <text
      key={points.keys[index]}
      className={styles.main}
      x={Math.max(box.left + keyPx, Math.min(box.left + box.width - keyPx, xOf(points.xs[index] ?? 0, x, box)))}
      y={yOf(points.ys[index] ?? 0, y, box) - 13}
      textAnchor="middle"
    >
      {points.keys[index]}
    </text>
  ));
}

/** Cards in progress by stage and age, before the pace at which finished cards left each stage. */
export function AgeingChart({ x, y, columns, points }: AgeingChartProps) {
  const words = useMemo(() => {
    const told = (index: number, ofDay: string) => {
      const stage = columns[Math.floor(points.xs[index] ?? 0)]?.name ?? '';
      const kind = points.kinds[points.kindOf[index] ?? 0]?.word.toLowerCase() ?? '';
      const over = points.ringed.includes(index) ? ', older than 85 % were' : '';
      return `${ofDay}, ${stage}, ${kind}${over}${notesText(points.notes[index])}`;
    };
    return {
      spoken: (index: number) =>
        `${points.keys[index]}, ${told(index, `${counted(points.ys[index] ?? 0, 'day')} old`)}`,
      shown: (index: number) => told(index, `${points.ys[index]} d`),
    };
  }, [points, columns]);
  const layers = useMemo(
    () => ({
      back: (box: PlotBox) => <AgeingZones columns={columns} x={x} y={y} box={box} />,
      front: (box: PlotBox) => (
        <>
          <path d={`M${box.left} ${box.top + box.height + 0.5}h${box.width}`} stroke="var(--line-strong)" />
          <StageNames columns={columns} x={x} box={box} />
          <EndNames names={zoneNames(columns)} axis={y} box={box} />
          <RingedKeys points={points} x={x} y={y} box={box} />
        </>
      ),
    }),
    [columns, points, x, y],
  );
  const label = `Ageing chart of ${counted(cardsIn(points), 'card')}: arrow keys walk them, Enter opens one`;
  return <ScatterCanvas label={label} x={x} y={y} points={points} size={size} words={words} layers={layers} />;
}
