package uk.police.lfr.platform.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the force's wall: what people write and read, and where a day of the force begins and ends. */
public final class ForceTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private ForceTime() {}

    /** The day of the force that a moment is on. */
    public static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
