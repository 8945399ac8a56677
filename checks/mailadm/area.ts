import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'mailadm',
  title: say`mailadm: account creation`,
  contact: true,
});
