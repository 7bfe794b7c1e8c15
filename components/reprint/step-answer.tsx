// SPDX-License-Identifier: AGPL-3.0-or-later
import { Advice } from '@/components/ui/advice';
import { type StepState } from './find-state';

/** Why a step did not lead on, announced: in words of its own, or because the session ended. */
export const StepAnswer = ({ state, ended }: { state: StepState; ended: string }) => {
  const text = state && ('access' in state ? ended : state.message);
  return (
    text && (
      <Advice tone="danger" live>
        {text}
      </Advice>
    )
  );
};
