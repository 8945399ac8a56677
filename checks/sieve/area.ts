import { verbatim } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'sieve',
  title: verbatim('ManageSieve'),
  contact: true,
});
