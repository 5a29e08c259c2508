'use client';

import { useRouter } from 'next/navigation';
import { type PointerEvent, useState } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { type Shape, shapePaths } from '#ui/glyph.tsx';
import styles from './plot.module.css';

/** A card as a mark, in the units of the axes. */
export type Dot = {
  card: string;
  x: number;
  y: number;
  shape: Shape;
  color: string;
  /** Ringed: it asks for attention. */
  isRinged: boolean;
  /** What the tip says below the card's key. */
  says: string;
  href: string | undefined;
};

const size = 10;
const reachPx = 18;

type Placed = Dot & { left: number; top: number };

const mark = (dot: Placed) => (
  <g
    key={dot.card}
    transform={`translate(${dot.left - size / 2} ${dot.top - size / 2}) scale(${size / 12})`}
    fill={dot.color}
  >
    <path d={shapePaths[dot.shape]} fillOpacity={0.82} />
    {dot.isRinged ? <circle cx={6} cy={6} r={11} fill="none" stroke="var(--vermilion)" strokeWidth={2.4} /> : null}
  </g>
);

function nearest(dots: readonly Placed[], x: number, y: number): Placed | undefined {
  let best: Placed | undefined;
  let least = reachPx * reachPx;
  for (const dot of dots) {
    const distance = (dot.left - x) ** 2 + (dot.top - y) ** 2;
    if (distance <= least) [best, least] = [dot, distance];
  }
  return best;
}

/** Cards as glyphs of their types. Pointing at one names it, a click opens it beside the chart. */
export function Dots({ dots }: { dots: readonly Dot[] }) {
  const router = useRouter();
  const [pointed, point] = useState<string | null>(null);
  const [toX, toY, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!toX || !toY || !area) return null;
  const placed = dots.map((dot) => ({ ...dot, left: Number(toX(dot.x)), top: Number(toY(dot.y)) }));
  const named = placed.find(({ card }) => card === pointed);
  const under = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(placed, area.x + event.clientX - box.left, area.y + event.clientY - box.top);
  };
  return (
    <g>
      {placed.map(mark)}
      <rect
        x={area.x}
        y={area.y}
        width={area.width}
        height={area.height}
        fill="transparent"
        cursor={named?.href ? 'pointer' : 'default'}
        onPointerMove={(event) => point(under(event)?.card ?? null)}
        onPointerLeave={() => point(null)}
        onPointerUp={(event) => {
          const href = under(event)?.href;
          if (href) router.push(href, { scroll: false });
        }}
      />
      {named ? <Tip dot={named} width={area.x + area.width} /> : null}
    </g>
  );
}

function Tip({ dot, width }: { dot: Placed; width: number }) {
  const isRight = dot.left > width - 160;
  return (
    <foreignObject
      x={isRight ? dot.left - 210 : dot.left + 10}
      y={Math.max(0, dot.top - 46)}
      width={200}
      height={60}
      pointerEvents="none"
    >
      <div className={styles.tip} style={isRight ? { right: 0 } : { left: 0 }}>
        <strong>{dot.card}</strong>
        <br />
        {dot.says}
      </div>
    </foreignObject>
  );
}
