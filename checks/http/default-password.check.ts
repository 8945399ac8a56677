/** http.default-password */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { findLoginForm, loginOutcome, requestFor } from './login.ts';
import { addressOf, placesOf } from '../reach/web.ts';

/** What every fresh mailcow has; public knowledge. */
const DEFAULT_LOGIN = 'login_user=admin&pass_user=moohoo';

check(
  {
    id: 'http.default-password',
    title: say`mailcow's default password is no longer accepted`,
    failure: say`Everybody can log in to mailcow as its administrator`,
    weight: 'required',
    asks: ['https'],
    needs: 'default-password',
    guide: 'add-domain',
    why: say`Every new mailcow has the administrator admin with the password moohoo. Programs search the internet for servers where it still works; who finds one can read and send mail as all users.`,
    fix: ({
      host,
    }) => say`Log in at this address as admin and change the password under System > Configuration > Access:
https://${host}/admin
Then look under the same heading for administrators and API keys that you did not create.`,
    references: ['CWE-1392'],
  },
  async (bench) => {
    const { settings, target, http, sure, doubt, exempt, claim, evidence } = bench;
    if (!settings.tryDefaultPassword)
      exempt(
        say`Not asked for: with --try-default-password one login with mailcow's default password is tried, which mailcow counts as a failed login when it is refused`,
      );
    const host = sure(await target.host());
    const [place] = sure(await placesOf(host, bench));
    if (place === undefined) return doubt({ reason: say`${host} has no address`, cause: 'dns.mail-host' });
    const form = await findLoginForm(place, bench);
    if ('reason' in form) return doubt(form);
    const where = addressOf('https', place, form.path);
    const answer = await http.fetch({
      ...requestFor(place, form.path),
      method: 'POST',
      body: DEFAULT_LOGIN,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    if (!answer.known) return doubt(answer);
    const outcome = loginOutcome(answer.value);
    evidence('login', { status: answer.value.status, location: answer.value.headers['location'], outcome });
    if (outcome === 'unclear')
      return doubt({
        reason: say`${where} answers the login with status ${answer.value.status}, which says neither yes nor no; it was not tried again`,
      });
    claim(outcome === 'refused', {
      good: say`${where} refuses mailcow's default password`,
      bad:
        outcome === 'accepted'
          ? say`${where} lets everybody in with mailcow's default password`
          : say`${where} accepts mailcow's default password; only the second factor keeps strangers out`,
    });
  },
);
