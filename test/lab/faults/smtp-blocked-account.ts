import { defineFault } from '../fault.ts';
import base from './smtp-blocked-here.ts';

export default defineFault({
  ...base,
  name: 'smtp-blocked-account',
  summary: "The vantage point's provider blocks port 25, so an account cannot tell what strangers may bring there",
  with: ['account'],
});
