import { verbatim } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'pop3',
  title: verbatim('POP3'),
  contact: true,
});
