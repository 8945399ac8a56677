import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'message',
  title: say`The message`,
  contact: false,
});
