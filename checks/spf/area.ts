import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'spf',
  title: say`SPF: who may send for the domain`,
  contact: false,
});
