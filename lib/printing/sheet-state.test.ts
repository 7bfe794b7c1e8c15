// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { italian } from '@/lib/i18n/messages/it';
import { type PrintJobView, sentenceOf } from './print-job';
import { faults, mayHavePrinted } from './printer-fault';
import { readProgress, sheetStates, type ToldByPrinter, troubles } from './sheet-state';

const told = (changes: Partial<ToldByPrinter>): ToldByPrinter => ({
  jobState: 5,
  jobReasons: ['job-printing'],
  printerState: 4,
  printerReasons: ['none'],
  ...changes,
});

describe('a job on its way', () => {
  it.each([
    [3, 'waiting'],
    [5, 'printing'],
    [9, 'printed'],
  ])('state %i is %s', (jobState, state) => {
    expect(readProgress(told({ jobState }))).toEqual({ state, trouble: null });
  });

  it.each([
    [['media-empty-error'], 'paper-out'],
    [['media-empty'], 'paper-out'],
    [['media-needed-error', 'media-empty-error'], 'paper-out'],
    [['cover-open-error'], 'cover-open'],
    [['door-open-error'], 'cover-open'],
    [['media-jam-error', 'media-empty-error'], 'jam'],
    [['toner-empty-error', 'toner-low-warning'], 'toner-out'],
    [['output-area-full-error'], 'output-full'],
    [['input-tray-missing-error'], 'tray-missing'],
    [['paused'], 'paused'],
  ])('with %j it stands still: %s', (printerReasons, trouble) => {
    expect(readProgress(told({ printerReasons }))).toEqual({ state: 'stopped', trouble });
  });

  it('a warning or a report stops nothing, unless the printer stands still', () => {
    const printerReasons = ['toner-low-warning', 'media-empty-report', 'wifi-not-configured-report'];
    expect(readProgress(told({ printerReasons }))).toEqual({ state: 'printing', trouble: null });
    expect(readProgress(told({ printerReasons, printerState: 5 }))).toEqual({
      state: 'stopped',
      trouble: 'paper-out',
    });
  });

  it('what nobody knows here stops it without a name', () => {
    const made = told({ printerState: 5, printerReasons: ['com.example.flux-capacitor-empty-error'] });
    expect(readProgress(made)).toEqual({ state: 'stopped', trouble: 'other' });
    expect(readProgress(told({ jobState: 6, printerReasons: [] }))).toEqual({
      state: 'stopped',
      trouble: 'other',
    });
    const vendor = told({ printerReasons: ['com.example.flux-capacitor-empty-error'] });
    expect(readProgress(vendor)).toEqual({ state: 'printing', trouble: null });
  });

  it('held, taken back, given up, out with errors', () => {
    const read = (jobState: number, ...jobReasons: string[]) => readProgress(told({ jobState, jobReasons }));
    expect(read(4, 'job-hold-until-specified')).toEqual({ state: 'stopped', trouble: 'held' });
    expect(read(4)).toEqual({ state: 'stopped', trouble: 'held' });
    expect(read(7, 'job-canceled-at-device')).toEqual({ state: 'failed', trouble: 'cancelled' });
    expect(read(8, 'document-format-error')).toEqual({ state: 'failed', trouble: 'unreadable' });
    expect(read(8, 'aborted-by-system')).toEqual({ state: 'failed', trouble: 'other' });
    expect(read(9, 'job-completed-with-errors')).toEqual({ state: 'printed', trouble: 'with-errors' });
  });

  it('an answer without a state, or with one that does not exist, says nothing', () => {
    for (const jobState of [null, 0, 2, 10, -1]) expect(readProgress(told({ jobState }))).toBeNull();
  });
});

describe('what is said of a sheet', () => {
  const view: PrintJobView = {
    id: '',
    serial: null,
    printer: '',
    sides: 'both',
    state: 'printing',
    trouble: null,
    fault: null,
  };

  it('everything has its sentence, and every sentence says what to do where something is wrong', () => {
    const keys = [
      ...sheetStates.map((state) => sentenceOf({ ...view, state }).key),
      ...troubles.map((trouble) => sentenceOf({ ...view, state: 'stopped', trouble }).key),
      ...faults.map((fault) => sentenceOf({ ...view, fault }).key),
    ];
    expect(keys.filter((key) => !(key in italian))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('a fault before a trouble before a state, in its tone', () => {
    expect(sentenceOf({ ...view, state: 'printed' })).toEqual({
      key: 'printing.state.printed',
      tone: 'success',
    });
    expect(sentenceOf({ ...view, state: 'stopped', trouble: 'jam' })).toEqual({
      key: 'printing.trouble.jam',
      tone: 'warning',
    });
    expect(sentenceOf({ ...view, state: 'failed', trouble: 'cancelled', fault: 'cut' })).toEqual({
      key: 'printing.fault.cut',
      tone: 'danger',
    });
    expect(sentenceOf({ ...view, fault: 'no-answer' }).tone).toBe('warning');
  });

  it('where the sheet may be out all the same, the sentence says to look', () => {
    const said = faults.filter(mayHavePrinted).map((fault) => italian[`printing.fault.${fault}`]);
    expect(said).toHaveLength(2);
    for (const sentence of said) expect(sentence).toContain('è uscito');
  });
});
