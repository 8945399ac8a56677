/** Instructions that several checks of the web server give. */
import { say, type Text } from '../../common/say.ts';

/** How today's mailcow is told to lead everybody to https. The guide's own file does harm by now. */
export const TURN_ON_REDIRECT: Text = say`mailcow does this by itself today. Where the guide's file data/conf/nginx/redirect.conf exists it must go: nginx ignores it for most names, or does not start with it at all. In the folder mailcow-dockerized:
mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off
Set this in mailcow.conf (change the line where there is one):
HTTP_REDIRECT=y
Then apply both:
sudo docker compose up -d
sudo docker compose restart nginx-mailcow`;
