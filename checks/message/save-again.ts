/** What to do about a file that may not be what was delivered. */
import { say } from '../../common/say.ts';

export const SAVE_AGAIN = say`If a mail program wrote this file, it may have changed the message. Save its source and check that (Thunderbird: File > Save As > File; Gmail: Show original > Download original).`;
