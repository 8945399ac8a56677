/** The module that vitest runs for `mailproof reports`: what receivers and senders wrote about the domain's mail. */
import './dmarc/seen.check.ts';
import './tls-rpt/seen.check.ts';
import { defineTests } from './court/tests.ts';

defineTests();
