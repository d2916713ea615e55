package uk.police.lfr.web.publicsite.feed;

import java.time.Instant;
import java.util.List;
import uk.police.lfr.web.publicsite.Language;

/**
 * What a feed says in whatever format.
 *
 * @param author the force
 * @param self its own address
 * @param home of the pages that it tells of
 * @param languages one, or two side by side
 * @param updated of its newest entry
 * @param entries newest first
 */
record Feed(
        String title,
        String description,
        String author,
        String self,
        String home,
        List<Language> languages,
        Instant updated,
        List<FeedEntry> entries) {

    /** The code of its language; empty where two stand side by side. */
    String code() {
        return languages.size() == 1 ? languages.get(0).getCode() : "";
    }
}
