import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'http',
  title: say`Web server`,
  contact: true,
});
