/** The one module that vitest runs: all areas, in the order in which reports tell them. */
import './dns.check.ts';
