import { verbatim } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'dns',
  title: verbatim('DNS'),
  contact: false,
});
