import { say } from '../../common/say.ts';
import { area } from '../court/area.ts';

export const { check } = area({
  id: 'autodiscover',
  title: say`Autodiscover: how Outlook finds the server`,
  contact: true,
});
