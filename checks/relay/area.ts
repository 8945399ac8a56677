import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'relay',
  title: say`What a chatmail relay is for`,
  contact: true,
});
