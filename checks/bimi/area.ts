import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'bimi',
  title: say`Logo (BIMI)`,
  contact: false,
});
