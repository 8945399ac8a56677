import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'privacy',
  title: say`Privacy of senders`,
  contact: true,
});
