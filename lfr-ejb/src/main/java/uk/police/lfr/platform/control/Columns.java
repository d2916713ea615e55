package uk.police.lfr.platform.control;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Values of native queries' columns, for which the two databases' drivers choose different types. */
final class Columns {
    private Columns() {}

    /** Null stays null. */
    static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
