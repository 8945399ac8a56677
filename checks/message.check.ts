/**
 * The module that vitest runs for `mailproof message`: what a receiver could make of one message at hand, in the order
 * in which reports tell it.
 */
import './message/bounce.check.ts';
import './message/signature.check.ts';
import './message/spf.check.ts';
import './message/dmarc.check.ts';
import './message/arc.check.ts';
import './message/hops.check.ts';
import './message/privacy.check.ts';
import './message/shape.check.ts';
import './message/spam.check.ts';
import { defineTests } from './court/tests.ts';

defineTests();
