import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'deltachat',
  title: say`The real Delta Chat`,
  contact: true,
});
