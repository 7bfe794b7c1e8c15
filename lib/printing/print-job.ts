// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SheetSides } from './job-attributes';
import { type FaultKind } from './printer-fault';
import { isOver, type SheetState, type Trouble } from './sheet-state';

/** What stands in the place of a serial where the test page is sent. */
export const TEST_PAGE = 'pagina-di-prova';

/** One sending of a sheet to a printer, as the counter sees it. */
export type PrintJobView = {
  id: string;
  /** The print that was sent; `null` is the test page. */
  serial: string | null;
  /** The printer's name. */
  printer: string;
  sides: SheetSides;
  state: SheetState;
  trouble: Trouble | null;
  /** Why the printer did not take it, or why it does not tell any more. */
  fault: FaultKind | null;
};

/** What is said of a sending, and how: the key of its one sentence. */
export type JobSentence = {
  key: `printing.fault.${FaultKind}` | `printing.state.${SheetState}` | `printing.trouble.${Trouble}`;
  tone: 'info' | 'success' | 'warning' | 'danger';
};

/** The one sentence of a sending: what went wrong before where it is. */
export const sentenceOf = ({ state, trouble, fault }: PrintJobView): JobSentence => {
  if (fault) return { key: `printing.fault.${fault}`, tone: isOver(state) ? 'danger' : 'warning' };
  if (trouble) return { key: `printing.trouble.${trouble}`, tone: state === 'failed' ? 'danger' : 'warning' };
  return {
    key: `printing.state.${state}`,
    tone: state === 'printed' ? 'success' : state === 'failed' ? 'danger' : 'info',
  };
};

/** Whether the counter is offered another way: the sheet is not out, or nobody knows. */
export const needsHelp = ({ state, fault }: PrintJobView): boolean =>
  state === 'stopped' || state === 'failed' || fault !== null;
