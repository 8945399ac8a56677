/** How mailcow's spam filter is told to trust encrypted chat messages. */
import { say, type Text } from '../../common/say.ts';

/** The composite ENCRYPTED_CHAT needs a map that mailcow does not ship, so that it never fires. */
export const NO_CHAT_BONUS: Text = say`The spam filter does not give encrypted chat messages their bonus`;

/**
 * rspamd reads the file as soon as it is there (seen with 3.4); the restart gives it to rspamd where root's files are
 * root's alone, since mailcow sets its permissions then. It is in mailcow's .gitignore, so that updates leave it alone.
 */
export const TRUST_CHATS: Text = say`In the folder mailcow-dockerized, write the list, and let the spam filter read it (mail waits for some seconds). Updates leave the file alone:
echo '/1/' | sudo tee -a data/conf/rspamd/custom/chat_versions.map
sudo docker compose restart rspamd-mailcow
The bonus goes to whatever says Chat-Version and is encrypted with OpenPGP, and so to an encrypted message of a spammer's, too: Delta Chat shows it as a request of somebody unknown.`;
