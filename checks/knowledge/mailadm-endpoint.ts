/** The address at which mailadm asks for mailcow's API (MAILCOW_ENDPOINT), by its form. */

/** mailadm puts the API's words right behind its address. */
export const API_END = '/api/v1/';

/** Whether mailcow's API can be there: `https://mail.example.org/api/v1/`. */
export function leadsToApi(endpoint: string | undefined): boolean {
  return endpoint?.endsWith(API_END) === true;
}
