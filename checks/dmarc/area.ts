import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'dmarc',
  title: say`DMARC: what receivers do with forgeries`,
  contact: false,
});
