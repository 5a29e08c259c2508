'use client';

import dynamic from 'next/dynamic';
import styles from './plot.module.css';

/** As high as the chart that is on its way, so that nothing moves when it comes. */
const Tall = () => <div className={styles.tall} />;
const Low = () => <div className={styles.low} />;

// Charts of few marks bring a library along; the cards on their canvas do not wait for it.
export const BandsChart = dynamic(() => import('./bands-chart.tsx').then((it) => it.BandsChart), {
  ssr: false,
  loading: Tall,
});
export const WeeksChart = dynamic(() => import('./weeks-chart.tsx').then((it) => it.WeeksChart), {
  ssr: false,
  loading: Low,
});
export const WipChart = dynamic(() => import('./wip-chart.tsx').then((it) => it.WipChart), {
  ssr: false,
  loading: Low,
});
export const ArrivalsChart = dynamic(() => import('./arrivals-chart.tsx').then((it) => it.ArrivalsChart), {
  ssr: false,
  loading: Low,
});
export const HistogramChart = dynamic(() => import('./histogram-chart.tsx').then((it) => it.HistogramChart), {
  ssr: false,
  loading: Low,
});
export const BehaviourChart = dynamic(() => import('./behaviour-chart.tsx').then((it) => it.BehaviourChart), {
  ssr: false,
  loading: Tall,
});
export const ServiceLevelChart = dynamic(() => import('./service-level-chart.tsx').then((it) => it.ServiceLevelChart), {
  ssr: false,
  loading: Low,
});
