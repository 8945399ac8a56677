import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'server',
  title: say`The server`,
  contact: true,
});
