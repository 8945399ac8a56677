import { expect, test } from 'vitest';
import { borderHop, wasEncrypted } from '../../../../checks/knowledge/border-hop.ts';
import { readReceived } from '../../../../checks/knowledge/received.ts';

const OWN = ['24.48.100.24', '7fe5:2f4:1ba:2381::3'];
const LMTP = 'from mx.provider.net by mx.provider.net with LMTP id abc; Sun, 29 Nov 2026 12:00:02 +0000';
const EDGE =
  'from mail.example.org (mail.example.org [24.48.100.24]) by mx.provider.net with ESMTPS id def; Sun, 29 Nov 2026 12:00:01 +0000';
const SUBMITTED =
  'from [127.0.0.1] (localhost [127.0.0.1]) by localhost (Mailerdaemon) with ESMTPSA id ghi; Sun, 29 Nov 2026 12:00:00 +0000';
const FORWARDED =
  'from mx.provider.net (mx.provider.net [198.51.100.7]) by store.provider.net with ESMTP id jkl; Sun, 29 Nov 2026 12:00:02 +0000';

test.each<[string, readonly string[], string | undefined]>([
  ['the line below the local delivery', [LMTP, EDGE, SUBMITTED], 'def'],
  ['the line of our address, and not the one by which the provider passes on', [FORWARDED, EDGE, SUBMITTED], 'def'],
  ['a line without our address, where there is no other', [LMTP, EDGE.replace('24.48.100.24', '24.48.100.99')], 'def'],
  ['none where nothing tells an address', [LMTP, SUBMITTED], undefined],
])('%s', (_, lines, id) => {
  expect(
    borderHop(
      lines.map((line) => readReceived(line)),
      OWN,
    )?.id,
  ).toBe(id);
});

test.each<[string, boolean | undefined]>([
  [EDGE, true],
  [EDGE.replace('ESMTPS', 'ESMTP'), false],
  [EDGE.replace('ESMTPS', 'SMTP'), false],
  [EDGE.replace('ESMTPS', 'UTF8SMTPS'), true],
  [EDGE.replace('with ESMTPS', '(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) with ESMTP'), true],
  [
    EDGE.replace('ESMTPS', 'Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)'),
    true,
  ],
  [EDGE.replace('ESMTPS', 'Microsoft SMTP Server'), undefined],
])('encrypted: %s', (line, expected) => {
  expect(wasEncrypted(readReceived(line))).toBe(expected);
});
