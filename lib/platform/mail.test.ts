// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { selfSigned } from '@/e2e/production/self-signed';
import { type MailSettings } from './env';
import { makeMailer, type OutgoingMail } from './mail';

type Options = ConstructorParameters<typeof SMTPServer>[0];

const CERTIFICATE = selfSigned('localhost');
const received: string[] = [];
const open: SMTPServer[] = [];

/** A mail server of this test; resolves to its port. */
const serve = async (options: Options): Promise<number> => {
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    ...CERTIFICATE,
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', () => resolve()));
  return (server.server.address() as AddressInfo).port;
};

afterEach(async () => {
  received.splice(0);
  for (const server of open.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

const PLAIN: Options = { disabledCommands: ['STARTTLS', 'AUTH'] };

const settings = (port: number, changes: Partial<MailSettings> = {}): MailSettings => ({
  host: 'localhost',
  port,
  security: 'none',
  account: null,
  from: 'sportello@comune.example',
  ...changes,
});

const MAIL: OutgoingMail = {
  id: '6f0f8e0e-7f4c-4b7e-9a55-0d3a51f0c001',
  to: 'lucia@posta.example',
  sender: "Comune di Borgo Sant'Andrea",
  subject: 'La guida: perché sì',
  text: 'Buongiorno',
  html: '<p>Buongiorno</p>',
};

const sent = (port: number, changes: Partial<MailSettings> = {}, authorities?: string) =>
  makeMailer(settings(port, changes), authorities).send(MAIL);

const refusing = (code: number) => (_: unknown, _session: unknown, done: (error: Error) => void) =>
  done(Object.assign(new Error('no'), { responseCode: code }));

describe('a message', () => {
  it('arrives in words and in HTML, under the Message-ID of what it is, and asks for no answer', async () => {
    const port = await serve(PLAIN);
    expect(await sent(port)).toEqual({ ok: true, value: null });
    const [message = ''] = received;
    expect(message).toContain(`Message-ID: <${MAIL.id}@comune.example>`);
    expect(message).toMatch(/From: "?Comune di Borgo Sant'Andrea"? <sportello@comune\.example>/);
    expect(message).toContain('To: lucia@posta.example');
    expect(message).toContain('Auto-Submitted: auto-generated');
    for (const part of ['text/plain', 'text/html', '<p>Buongiorno</p>']) expect(message).toContain(part);
  });

  it('keeps its Message-ID when it is sent again', async () => {
    const port = await serve(PLAIN);
    await sent(port);
    await sent(port);
    const ids = received.map((message) => /^Message-ID: (.+)$/m.exec(message)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('takes no second header and no second receiver from what it says', async () => {
    const receivers: string[] = [];
    const port = await serve({
      ...PLAIN,
      onRcptTo: ({ address }, _session, done) => {
        receivers.push(address);
        done();
      },
    });
    const mailer = makeMailer(settings(port));
    await mailer.send({
      ...MAIL,
      subject: 'Guida\r\nBcc: altro@posta.example',
      sender: 'Comune\r\nBcc: altro@posta.example',
    });
    expect(receivers).toEqual([MAIL.to]);
    expect(received[0]).not.toMatch(/^Bcc:/im);
  });
});

describe('what is not taken', () => {
  it.each([550, 553])('is refused for this receiver at %i', async (code) => {
    const port = await serve({ ...PLAIN, onRcptTo: refusing(code) });
    expect(await sent(port)).toEqual({ ok: false, error: { kind: 'refused', code } });
  });

  it('is refused when the message itself is', async () => {
    const port = await serve({
      ...PLAIN,
      onData: (stream, session, done) => {
        stream.resume();
        stream.on('end', () => refusing(554)(null, session, done));
      },
    });
    expect(await sent(port)).toEqual({ ok: false, error: { kind: 'refused', code: 554 } });
  });

  it.each([450, 452])('comes again later at %i', async (code) => {
    const port = await serve({ ...PLAIN, onRcptTo: refusing(code) });
    expect(await sent(port)).toEqual({ ok: false, error: { kind: 'later', code } });
  });

  it('is nothing that concerns the receiver when our own address is refused', async () => {
    const port = await serve({ ...PLAIN, onMailFrom: refusing(550) });
    expect(await sent(port)).toMatchObject({ ok: false, error: { kind: 'away' } });
  });

  it('waits for a server that is not there', async () => {
    const port = await serve(PLAIN);
    const [server] = open.splice(0);
    await new Promise<void>((resolve) => server?.close(() => resolve()));
    expect(await sent(port)).toMatchObject({ ok: false, error: { kind: 'away' } });
  });

  it('a question whether it is there says so, and sends nothing', async () => {
    const port = await serve(PLAIN);
    const mailer = makeMailer(settings(port));
    expect(await mailer.verify()).toEqual({ ok: true, value: null });
    expect(received).toEqual([]);
    const [server] = open.splice(0);
    await new Promise<void>((resolve) => server?.close(() => resolve()));
    expect(await mailer.verify()).toMatchObject({ ok: false, error: { kind: 'away' } });
  });

  it('waits for a password that is right', async () => {
    const port = await serve({
      authMethods: ['PLAIN'],
      onAuth: ({ username, password }, _session, done) =>
        username === 'sportello' && password === 'giusta'
          ? done(null, { user: username })
          : done(new Error('no')),
    });
    const account = (password: string) => ({
      security: 'starttls' as const,
      account: { name: 'sportello', password },
    });
    expect(await sent(port, account('sbagliata'), CERTIFICATE.cert)).toMatchObject({
      ok: false,
      error: { kind: 'away', why: 'EAUTH' },
    });
    expect(received).toEqual([]);
    expect(await sent(port, account('giusta'), CERTIFICATE.cert)).toMatchObject({ ok: true });
  });
});

describe('the line is closed to others', () => {
  it('by STARTTLS with a certificate that is trusted', async () => {
    const port = await serve({});
    expect(await sent(port, { security: 'starttls' }, CERTIFICATE.cert)).toMatchObject({ ok: true });
    expect(received).toHaveLength(1);
  });

  it('by TLS from the start', async () => {
    const port = await serve({ secure: true });
    expect(await sent(port, { security: 'tls' }, CERTIFICATE.cert)).toMatchObject({ ok: true });
    expect(received).toHaveLength(1);
  });

  it.each([
    ['starttls', {}],
    ['tls', { secure: true }],
  ] as const)('and nothing is said to a server that nobody vouches for (%s)', async (security, options) => {
    const port = await serve(options);
    expect(await sent(port, { security })).toMatchObject({ ok: false, error: { kind: 'away' } });
    expect(received).toEqual([]);
  });

  it('and nothing in clear to one that offers no TLS', async () => {
    const port = await serve(PLAIN);
    expect(await sent(port, { security: 'starttls' })).toMatchObject({ ok: false, error: { kind: 'away' } });
    expect(received).toEqual([]);
  });
});
