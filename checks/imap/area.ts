import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'imap',
  title: say`IMAP: reading`,
  contact: true,
});
