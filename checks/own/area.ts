import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'own',
  title: say`Checks of your own`,
  contact: false,
});
