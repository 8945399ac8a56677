import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'rdns',
  title: say`Reverse DNS`,
  contact: false,
});
