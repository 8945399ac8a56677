import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'host',
  title: say`On the server`,
  contact: true,
});
