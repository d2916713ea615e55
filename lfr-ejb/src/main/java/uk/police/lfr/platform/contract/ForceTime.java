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

    /** The first moment of a day of the force. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment of a year of the force. */
    public static Instant startOf(int year) {
        return startOf(LocalDate.of(year, 1, 1));
    }
}
