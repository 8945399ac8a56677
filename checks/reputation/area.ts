import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'reputation',
  title: say`Blocklists`,
  contact: false,
});
