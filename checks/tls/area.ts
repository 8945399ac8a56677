import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'tls',
  title: say`TLS and certificates`,
  contact: true,
});
