'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { PlanModel } from './use-plan.ts';

const PlanContext = createContext<PlanModel | null>(null);

export function PlanProvider({ model, children }: { model: PlanModel; children: ReactNode }) {
  return <PlanContext value={model}>{children}</PlanContext>;
}

export function usePlanModel(): PlanModel {
  const model = useContext(PlanContext);
  if (!model) throw new Error('a part of the form is drawn outside of it');
  return model;
}
