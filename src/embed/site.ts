/** What the builder of the site chose for its pages (`dateline build --site`). */
export interface SiteChoices {
  /** Address of a style or of an archive of tiles, absolute or relative to the site; without it the site's own basemap. */
  readonly basemap?: string;
  readonly theme?: 'light' | 'dark';
  readonly language?: string;
}

/** The folder of the site, in which this script lies: everything is loaded from there, nothing from around the host's page. */
export const SITE_URL = new URL(/* @vite-ignore */ './', import.meta.url).href;

/** The build puts the name of the style sheet in here (src/cli/site/embed/embedBuild.ts). */
export const STYLE_URL = new URL('dateline-style.css', SITE_URL).href;

/** `dateline build --site` puts what the builder chose in here (src/cli/site/embed/withChoices.ts). */
const CHOICES = '{"dateline":"choices"}';

/** See `SiteChoices`. */
export function siteChoices(): SiteChoices {
  return JSON.parse(CHOICES) as SiteChoices;
}
