/**
 * Published deployments to subscribe to: Atom, RSS, JSON Feed and a calendar, in English, in Welsh or in both. Reads
 * the public register and says nothing that the public pages do not say.
 */
package uk.police.lfr.web.publicsite.feed;
