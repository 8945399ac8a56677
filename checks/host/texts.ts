/** Words that several checks on the server begin their instructions with. */
import { say } from '../../common/say.ts';

export const IN_MAILCOW = say`In the folder mailcow-dockerized,`;

/** How what stands in the files comes into force. */
export const APPLY = say`${IN_MAILCOW} apply it:\nsudo docker compose up -d`;
