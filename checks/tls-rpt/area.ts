import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'tls-rpt',
  title: say`TLS reports`,
  contact: false,
});
