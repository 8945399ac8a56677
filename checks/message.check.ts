/** The module that vitest runs for `mailproof message`: what a receiver could make of one message at hand, in the order in which reports tell it. */
import './message/signature.check.ts';
import './message/alignment.check.ts';
import './message/hops.check.ts';
import './message/content.check.ts';
import { defineTests } from './court/tests.ts';

defineTests();
