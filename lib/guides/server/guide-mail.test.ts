// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { guides } from '../guide';
import { guideTongues, plainText } from '../guide-view';
import { guideMailOf } from './guide-mail';
import { guideViewOf } from './guide-view-of';
import { guideWords } from './guide-words';

const online = { url: 'https://cie.comune.example/g/1', short: 'cie.comune.example/g/1' };
const facts = { municipality: 'Comune di Sant\'Anna <& figli> "A"', practice: false, online };

const viewIn = (tongue: 'it' | 'de', guide: (typeof guides)[number] = guides[0]) =>
  guideViewOf(guide, tongue, {
    activationSite: guideWords(tongue, 'mail.site'),
    reprintScope: 'any',
    videos: { activationVideo: 'https://video.example/a', pukRecoveryVideo: 'https://video.example/b' },
  });

describe.each(guideTongues)('the message with a guide (%s)', (tongue) => {
  it('holds all of it in words, so that nothing has to be opened', () => {
    for (const guide of guides) {
      const view = viewIn(tongue, guide);
      const { text, html, subject } = guideMailOf(view, facts);
      view.steps.forEach(({ words }, index) => {
        expect(text).toContain(`${index + 1}. ${plainText(words)}`);
        expect(html.replaceAll(/<\/?b>/g, '')).toContain(plainText(words));
      });
      for (const { head, words } of view.notes) expect(text).toContain(`${head}\n${plainText(words)}`);
      expect(text).toContain(view.warning);
      expect(subject).toContain(view.short);
    }
  });

  it('names no address but that of its public page, and loads nothing', () => {
    for (const guide of guides) {
      const { text, html } = guideMailOf(viewIn(tongue, guide), facts);
      const links = [...html.matchAll(/(?:href|src|url)\s*[=(]\s*"?([^">)]+)/g)].map(([, link]) => link);
      expect(links).toEqual([online.url]);
      for (const part of [text, html]) {
        const named = part.match(/\b[\w-]+(?:\.[\w-]+)+\.(?:it|example)\b|www\./g) ?? [];
        expect(new Set(named)).toEqual(new Set(['cie.comune.example']));
        expect(part).not.toMatch(/<img|<script|<style|<form/);
      }
    }
  });

  it('asks for nothing and says so', () => {
    const { text } = guideMailOf(viewIn(tongue), facts);
    expect(text).toContain(guideWords(tongue, 'mail.honest'));
    expect(text).toContain(guideWords(tongue, 'mail.notYou'));
  });

  it('takes no mark-up from the name of a municipality', () => {
    const { html, sender } = guideMailOf(viewIn(tongue), facts);
    expect(html).toContain('&lt;&amp; figli&gt; &quot;A&quot;');
    expect(html).not.toContain('<& figli>');
    expect(sender).toBe(facts.municipality);
  });

  it('says that it is practice, and only then; without a public page it names none', () => {
    const practice = guideMailOf(viewIn(tongue), { ...facts, practice: true });
    expect(practice.subject).toMatch(/^\[PROVA\] /);
    const plain = guideMailOf(viewIn(tongue), { ...facts, online: null });
    expect(plain.text + plain.subject).not.toMatch(/PROVA|PROBE/);
    expect(plain.text).not.toContain(guideWords(tongue, 'mail.address'));
    expect(plain.html).not.toContain('href');
  });
});
