import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'dkim',
  title: say`DKIM: signatures on outgoing mail`,
  contact: false,
});
