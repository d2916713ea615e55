package uk.police.lfr.web.publicsite.feed;

import java.util.Arrays;
import java.util.Optional;

/** In what form deployments are subscribed to. */
enum FeedFormat {
    /** RFC 4287. */
    ATOM("atom", "application/atom+xml"),
    /** RSS 2.0. */
    RSS("rss", "application/rss+xml"),
    /** JSON Feed 1.1. */
    JSON("json", "application/feed+json"),
    /** iCalendar, RFC 5545. */
    CALENDAR("ics", "text/calendar");

    private final String ending;
    private final String type;

    FeedFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    static Optional<FeedFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** How its address ends, without the dot. */
    String ending() {
        return ending;
    }

    /** Media type. */
    String type() {
        return type;
    }
}
