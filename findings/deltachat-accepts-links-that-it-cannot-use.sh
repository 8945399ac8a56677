#!/usr/bin/env bash
# Delta Chat's core says yes to links that no phone can use: checkQr() takes DCACCOUNT: with http://, with capital HTTPS:// or with a blank
# before the address for the name of a chatmail relay (the whole URL becomes the "domain"), and dclogin: of an unknown version for a login.
# The error comes when the account is set up, and speaks of IMAP servers or of a wrong e-mail address, not of the link.
# Guess corrected: "what checkQr() accepts can be set up, as far as the link goes".
# Why a mail checker cares: asking the core itself is no proof that a printed QR code works.
. "$(dirname "$0")/lib/probe.sh"
npm_packages @deltachat/stdio-rpc-server@2.57.0 @deltachat/jsonrpc-client@2.57.0
cat >probe.js <<'JS'
import { startDeltaChat } from '@deltachat/stdio-rpc-server';
const { rpc } = startDeltaChat('accounts', { muteStdErr: true });
const account = await rpc.addAccount();
for (const link of [
  'DCACCOUNT:https://example.org/new',
  'DCACCOUNT:http://example.org/new',
  'DCACCOUNT:HTTPS://EXAMPLE.ORG/NEW',
  'DCACCOUNT: https://example.org/new',
  'dclogin:ann@example.org?p=x&v=1',
  'dclogin:ann@example.org?p=x&v=2',
]) {
  const said = await rpc.checkQr(account, link).then(({ kind, domain, address }) => `${kind} "${domain ?? address}"`, (error) => `refused: ${error.message}`);
  console.log(`${link} -> ${said}`);
}
const late = await rpc.addTransportFromQr(account, 'dclogin:ann@example.org?p=x&v=2').then(() => 'set up', (error) => error.message);
console.log(`set up by the last: ${late}`);
process.exit(0);
JS
compare "$(npm_version @deltachat/stdio-rpc-server)
$(npx node probe.js)" <<'SEEN'
@deltachat/stdio-rpc-server 2.57.0
DCACCOUNT:https://example.org/new -> account "example.org"
DCACCOUNT:http://example.org/new -> account "http://example.org/new"
DCACCOUNT:HTTPS://EXAMPLE.ORG/NEW -> account "HTTPS://EXAMPLE.ORG/NEW"
DCACCOUNT: https://example.org/new -> account " https://example.org/new"
dclogin:ann@example.org?p=x&v=1 -> login "ann@example.org"
dclogin:ann@example.org?p=x&v=2 -> login "ann@example.org"
set up by the last: DeltaChat does not understand this QR Code yet, please update the app and try again.
SEEN
