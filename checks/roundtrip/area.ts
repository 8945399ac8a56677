import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'roundtrip',
  title: say`Messages: there and back`,
  contact: true,
});
