/** A healthy server as a first run tells of it: every area, and what nobody gave the run is left out. */
import { exampleSettings } from '../../bin/asked/example-settings.ts';
import { metaOf } from '../../checks/court/judgement.ts';
import type { CheckOutcome } from '../../checks/words/meta.ts';
import { say, verbatim } from '../../common/say.ts';
import { NEEDS } from '../../reporters/doings.ts';
import { checkReport, makeReport, type CheckReport, type Report } from '../../reporters/report.ts';
import { DEFINITIONS } from '../cards.ts';
import { soundReport } from '../golden/watched-sample.ts';

/** Checks of one message at hand are no part of such a run. */
const DEFINED = DEFINITIONS.filter(({ area }) => area.id !== 'message');

const NOTHING_FOUND = { findings: [], evidence: {} };

export function healthyReport(): Report {
  const { timeline, zone } = soundReport();
  const report = makeReport(DEFINED.map(checked), {
    settings: exampleSettings(),
    areas: DEFINED.map(({ area }) => area),
    started: new Date('2026-11-22T12:00:00Z'),
    seconds: 11.6,
    failOn: 'required',
    run: {
      started: '2026-11-22T12:00:00.000Z',
      host: 'mail.example.org',
      addresses: ['24.48.100.24', '7fe5:2f4:1ba:2381::3'],
      kind: { name: 'mailcow', title: verbatim('mailcow'), reason: say`there is a name ${'mailadm.example.org'}` },
      resolvers: ['192.0.2.53'],
      seconds: 11.6,
      troubles: [],
      remarks: [],
    },
  });
  return { ...report, ...(timeline && { timeline }), ...(zone && { zone }) };
}

function checked(definition: (typeof DEFINED)[number]): CheckReport {
  const { needs } = definition.card;
  const outcome: CheckOutcome =
    needs === undefined
      ? { ...NOTHING_FOUND, claims: 1 }
      : { ...NOTHING_FOUND, claims: 0, exempt: NEEDS[needs].how, lacks: needs };
  const state = needs === undefined ? 'passed' : 'skipped';
  return checkReport({ ...metaOf(definition), outcome }, { state, errors: [] }, 0.1);
}
