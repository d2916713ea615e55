package uk.police.lfr.web.publicsite.feed;

import java.time.Instant;

/**
 * One deployment in a feed; a further version of its record makes it news again.
 *
 * @param page its permanent address, and what a reader knows it by
 * @param summary plain text, a line for each matter
 * @param updated when its newest version was published
 */
record FeedEntry(String page, String title, String summary, Instant published, Instant updated) {}
