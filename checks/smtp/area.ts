import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'smtp',
  title: say`SMTP: sending and receiving`,
  contact: true,
});
