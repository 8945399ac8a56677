import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'autoconfig',
  title: say`Autoconfig: how apps find the server`,
  contact: true,
});
