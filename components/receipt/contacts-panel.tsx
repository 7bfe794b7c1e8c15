// SPDX-License-Identifier: AGPL-3.0-or-later
'use client';

import { type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Facts } from '@/components/ui/facts';
import { Mono } from '@/components/ui/mono';
import { Panel } from '@/components/ui/panel';
import { type Contacts, useRevealedContacts } from './revealed-contacts';

type ContactsPanelProps = {
  requestId: string;
  masked: Contacts;
  texts: Record<'title' | 'email' | 'mobile' | 'show' | 'none' | 'readBackEmail' | 'readBackMobile', string>;
  /** What the contacts allow, below them. */
  children?: ReactNode;
};

/** Contacts, masked until somebody asks to see them; asking is written into the trail. */
export const ContactsPanel = ({ requestId, masked, texts, children }: ContactsPanelProps) => {
  const { contacts, reveal } = useRevealedContacts();
  const shown = contacts ?? masked;
  const line = (value: string | null) => (value ? <Mono>{value}</Mono> : texts.none);
  const showButton = reveal && shown === masked && (masked.email ?? masked.mobile) && (
    <form action={reveal}>
      <input type="hidden" name="requestId" value={requestId} />
      <Button type="submit" size="small" icon="password-visible" shortcut={{ key: 'F8' }}>
        {texts.show}
      </Button>
    </form>
  );
  return (
    <Panel title={texts.title} meta={showButton}>
      <Facts
        items={[
          {
            term: texts.email,
            value: line(shown.email),
            end: masked.email ? texts.readBackEmail : undefined,
          },
          {
            term: texts.mobile,
            value: line(shown.mobile),
            end: masked.mobile ? texts.readBackMobile : undefined,
          },
        ]}
      />
      {children}
    </Panel>
  );
};
