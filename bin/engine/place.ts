/** Where mailproof lies: its package's folder, and the folder below it that holds what runs. */
import { findPackageJSON } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** The folder with package.json. */
export const PACKAGE = dirname(findPackageJSON(import.meta.url) ?? import.meta.dirname);

/** Of every module: TypeScript in a checkout, JavaScript in what is installed. */
export const EXTENSION = extname(import.meta.filename);

/**
 * The folder that holds `bin/`, `checks/` and so on: the checkout, or `dist` of the installed product, whose parts lie
 * elsewhere in it than their sources.
 */
export const CODE = EXTENSION === '.ts' ? PACKAGE : join(PACKAGE, 'dist');

/** What starts the command. */
export const DOOR = join(PACKAGE, 'bin', 'mailproof.js');
