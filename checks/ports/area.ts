import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'ports',
  title: say`Internal services`,
  contact: true,
});
