// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync } from 'node:fs';
import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AccessText } from '@/components/ui/access-text';
import { ActionList } from '@/components/ui/action-list';
import { Advice, AdvicePlace } from '@/components/ui/advice';
import { Button } from '@/components/ui/button';
import { CardAside } from '@/components/ui/card-aside';
import { CardFoot } from '@/components/ui/card-foot';
import { CardPreview } from '@/components/ui/card-preview';
import { CheckList } from '@/components/ui/check-list';
import { CheckTile } from '@/components/ui/check-tile';
import { ChoiceList } from '@/components/ui/choice-list';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Facts } from '@/components/ui/facts';
import { FieldError } from '@/components/ui/field-error';
import { Gauge } from '@/components/ui/gauge';
import { GuardedImage } from '@/components/ui/guarded-image';
import { Icon } from '@/components/ui/icon';
import { Key } from '@/components/ui/key';
import { LinkButton } from '@/components/ui/link-button';
import { MissingList } from '@/components/ui/missing-list';
import { Mono } from '@/components/ui/mono';
import { Notice } from '@/components/ui/notice';
import { Panel } from '@/components/ui/panel';
import { PersonCheck } from '@/components/ui/person-check';
import { RadioTiles } from '@/components/ui/radio-tiles';
import { ReadBack } from '@/components/ui/read-back';
import { Refusal } from '@/components/ui/refusal';
import { ReviewTable } from '@/components/ui/review-table';
import { RowKeys } from '@/components/ui/row-keys';
import { RowList } from '@/components/ui/row-list';
import { SavedLine } from '@/components/ui/saved-line';
import { Section } from '@/components/ui/section';
import { SectionMark } from '@/components/ui/section-mark';
import { SelectField } from '@/components/ui/select-field';
import { ShortcutKeys } from '@/components/ui/shortcut-keys';
import { Silhouette } from '@/components/ui/silhouette';
import { SkeletonRows } from '@/components/ui/skeleton-rows';
import { Spelling } from '@/components/ui/spelling';
import { Stages } from '@/components/ui/stages';
import { StateValue } from '@/components/ui/state-value';
import { Stations } from '@/components/ui/stations';
import { StatusBadge } from '@/components/ui/status-badge';
import { SubjectHead } from '@/components/ui/subject-head';
import { Tabs } from '@/components/ui/tabs';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Tile } from '@/components/ui/tile';
import { Timeline } from '@/components/ui/timeline';

const F9 = { key: 'F9' };
const option = [{ value: 'a', label: 'A', hint: 'a' }];
const look = { name: 'n', label: 'N', hint: 'h', error: 'e', optional: '(o)' };

/** One drawn sample of each component, by the file it lives in. */
const SAMPLES: Record<string, ReactElement> = {
  'access-text': <AccessText text="Persona" letter="P" />,
  'action-list': <ActionList items={[{ id: '1', action: 'a', allowed: false, reason: 'r' }]} />,
  advice: (
    <AdvicePlace>
      <Advice actions={<Button>x</Button>}>t</Advice>
    </AdvicePlace>
  ),
  button: (
    <Button variant="primary" icon="print" shortcut={F9}>
      Stampa
    </Button>
  ),
  'button-look': <Button variant="danger">Elimina</Button>,
  'card-aside': (
    <CardAside label="l" fold="f">
      c
    </CardAside>
  ),
  'card-foot': <CardFoot>c</CardFoot>,
  'card-preview': (
    <CardPreview
      caption="c"
      warning="w"
      photo={<Silhouette className="p" />}
      fields={[{ label: 'l', value: 'v' }]}
    />
  ),
  'check-list': <CheckList items={[{ id: '1', text: 't', ok: false }]} />,
  'check-tile': <CheckTile {...look} />,
  'choice-list': <ChoiceList label="l" items={[{ href: '/', name: 'n', detail: 'd', current: true }]} />,
  'date-field': <DateField {...look} />,
  'empty-state': <EmptyState title="t" text="t" action={<a href="/">a</a>} />,
  'error-summary': <ErrorSummary id="e" title="t" items={[{ href: '#n', text: 't' }]} focusKey={1} />,
  facts: <Facts ruled items={[{ term: 't', value: 'v', detail: 'd', end: 'e' }]} />,
  'field-error': <FieldError id="e">t</FieldError>,
  'field-frame': <TextField {...look} />,
  gauge: <Gauge value={14} max={120} threshold={30} label="l" />,
  'guarded-image': <GuardedImage className="scan" src="/prova" alt="Scansione di prova" />,
  icon: <Icon name="check" tone="success" size="small" />,
  key: <Key>F9</Key>,
  'link-button': (
    <LinkButton href="/" shortcut={F9}>
      t
    </LinkButton>
  ),
  'missing-list': <MissingList items={[{ href: '#n', text: 't', wrong: true }]} />,
  mono: <Mono groups={[2]}>ABCD</Mono>,
  notice: (
    <Notice title="t" meta="m" actions={<Button>x</Button>}>
      t
    </Notice>
  ),
  panel: (
    <Panel id="p" title="t" icon="horn" meta="m" tone="warning" foot="f">
      b
    </Panel>
  ),
  'person-check': <PersonCheck question="q" name="n" facts="f" answer="a" action="a" />,
  'radio-tiles': <RadioTiles {...look} options={option} defaultValue="a" />,
  'read-back': (
    <ReadBack title="t" contacts={[{ label: 'l', value: 'a@b.it' }]} actions="a" note="n">
      t
    </ReadBack>
  ),
  refusal: (
    <Refusal title="t" note="n" actions="a">
      t
    </Refusal>
  ),
  'review-table': (
    <ReviewTable
      caption="c"
      heads={{ name: 'n', next: 'n', previous: 'p', outcome: 'o' }}
      rows={[{ id: '1', name: 'n', next: 'n', previous: 'p', differs: true, outcome: 'o' }]}
      apart={{ title: 't', rows: [{ id: '1', name: 'n', value: 'v' }] }}
    />
  ),
  'row-keys': <RowKeys>r</RowKeys>,
  'row-list': (
    <RowList
      caption="c"
      columns={[{ key: 'n', label: 'n', kind: 'name' }]}
      rows={[{ id: '1', href: '/', cells: { n: 'n' } }]}
    />
  ),
  'saved-line': <SavedLine saved={false}>t</SavedLine>,
  section: (
    <Section
      id="s"
      state="open"
      open
      title="t"
      letter="t"
      altCap="Alt T"
      note={{ tone: 'danger', text: 't' }}
    />
  ),
  'section-mark': <SectionMark state="todo" number={3} label="l" />,
  'select-field': <SelectField {...look} options={option} placeholder="p" />,
  'shortcut-keys': <ShortcutKeys />,
  silhouette: <Silhouette className="p" />,
  'skeleton-rows': <SkeletonRows rows={3} columns={4} label="l" message="m" />,
  spelling: <Spelling title="t" parts={[{ sound: 'B', town: 'Bologna', doubtful: true }]} />,
  stages: (
    <Stages label="l" items={[{ id: '1', name: 'n', icon: 'sign', state: 'current', stateLabel: 's' }]} />
  ),
  'state-value': <StateValue ok>t</StateValue>,
  stations: (
    <Stations label="l" items={[{ id: '1', name: 'n', detail: 'd', state: 'waiting', current: true }]} />
  ),
  'status-badge': (
    <StatusBadge tone="info" icon="sign">
      t
    </StatusBadge>
  ),
  'subject-head': (
    <SubjectHead name="n" code="c" facts="f" action="a" note="n">
      b
    </SubjectHead>
  ),
  tabs: (
    <Tabs label="l" items={[{ href: '/', label: 'l', count: 0, urgent: true, current: true }]} hint="h" />
  ),
  'text-area': <TextArea {...look} />,
  'text-field': <TextField {...look} icon="mail" end={<Key>F2</Key>} below="b" />,
  tile: <Tile type="radio" id="t" name="n" value="v" label="l" tileHint="h" />,
  timeline: (
    <Timeline label="l" items={[{ id: '1', time: '9.41', dateTime: '2026-11-23T09:41', text: 't' }]} />
  ),
};

test('every component has a sample here', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => file.replace('.tsx', ''));
  expect(Object.keys(SAMPLES).sort()).toEqual(files.sort());
});

test.each(Object.entries(SAMPLES))(
  '%s has no style attribute and hides its symbols from screen readers',
  (name, sample) => {
    const html = renderToStaticMarkup(sample);
    expect(html === '').toBe(name === 'shortcut-keys');
    expect(html).not.toMatch(/\s(style|on\w+)=/i);
    for (const [svg] of html.matchAll(/<svg\b[^>]*>/g))
      expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label=/);
  },
);
