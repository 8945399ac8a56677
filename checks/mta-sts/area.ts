import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'mta-sts',
  title: say`MTA-STS: encrypted delivery`,
  contact: false,
});
