/** mailcow, with mailadm unless the operator says that there is none: the guide's own server. */
import { say, verbatim } from '../../common/say.ts';
import type { Kind, PlanFacts, PlannedRecord } from '../words/plan.ts';
import {
  aliasRecords,
  caaRecord,
  dkimRecord,
  dmarcRecord,
  hostRecords,
  mxRecord,
  pointerRecords,
  spfRecord,
  tlsaRecords,
} from '../zone/records.ts';

const WHERE_THE_KEY_IS = say`mailcow shows the key under System > Configuration > Options > ARC/DKIM keys; put it in after p=`;

const NO_RELAY = say`This is about chatmail relays, and this is a mailcow`;

/** The checks' own cards speak of it, so that it has nothing to say otherwise. */
export const MAILCOW: Kind = {
  name: 'mailcow',
  called: verbatim('mailcow'),
  selectors: ['dkim'],
  mailadm: true,
  webLabels: ['autoconfig', 'autodiscover'],
  settingsAt: 'autoconfig',
  sharesWebPort: false,
  knowsRecipients: true,
  keepsHeaders: true,
  signsLocalMail: true,
  comparesFrom: false,
  verifiesReceivers: false,
  renewsBy: 'http-01',
  without: { relay: NO_RELAY, 'dns.relay-names': NO_RELAY },
  words: {},
  records,
};

function records(facts: PlanFacts): readonly PlannedRecord[] {
  return [
    ...hostRecords(facts),
    mxRecord(facts),
    ...aliasRecords(facts),
    spfRecord(facts),
    dmarcRecord(facts),
    dkimRecord(facts, WHERE_THE_KEY_IS),
    ...pointerRecords(facts),
    caaRecord(facts),
    ...tlsaRecords(facts),
  ];
}
