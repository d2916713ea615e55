package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.retention.contract.KeepFor;

/** Deadlines at any moment of half a century; every clock change and leap day among them. */
class DeadlinePropertiesTest {
    private static final long FROM = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
    private static final long TO = Instant.parse("2070-01-01T00:00:00Z").toEpochMilli();
    private static final Deadlines DEADLINES = new Deadlines(PolicyFile.ofTheProduct());

    /** Any moment; every second one near a clock change, the turn of a leap day, or midnight of the force. */
    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<Instant> any = Arbitraries.longs().between(FROM, TO).map(Instant::ofEpochMilli);
        Arbitrary<LocalDate> special = Arbitraries.integers()
                .between(2020, 2069)
                .flatMap(year -> Arbitraries.of(
                        lastSunday(year, 3),
                        lastSunday(year, 10),
                        LocalDate.of(year, 3, 1).minusDays(1),
                        LocalDate.of(year, 12, 31)));
        Arbitrary<Instant> near = Combinators.combine(
                        special, Arbitraries.longs().between(-36L * 3_600_000, 36L * 3_600_000))
                .as((day, millis) ->
                        day.atStartOfDay(ForceTime.ZONE).toInstant().plusMillis(millis));
        return Arbitraries.oneOf(any, near);
    }

    private static LocalDate lastSunday(int year, int month) {
        LocalDate last = LocalDate.of(year, month, 31);
        return last.minusDays(last.getDayOfWeek().getValue() % 7);
    }

    @Property
    void hoursAndDaysAreElapsedTime(@ForAll("moments") Instant start) {
        assertEquals(Duration.ofHours(24), Duration.between(start, DEADLINES.ofAlerts(start)));
        assertEquals(Duration.ofHours(31 * 24), Duration.between(start, DEADLINES.ofFootage(start)));
        assertEquals(Duration.ofHours(7 * 24), Duration.between(start, DEADLINES.ofComplaint(start)));
    }

    @Property
    void theListGoesWithItsDayAndNeverAfterTwentyFourHours(@ForAll("moments") Instant ended) {
        Instant due = DEADLINES.ofWatchlist(ended);
        assertTrue(due.isAfter(ended));
        assertFalse(Duration.between(ended, due).compareTo(Duration.ofHours(24)) > 0);
        ZonedDateTime wall = due.atZone(ForceTime.ZONE);
        assertTrue(wall.toLocalTime().equals(LocalTime.MIDNIGHT) || due.equals(ended.plus(Duration.ofHours(24))));
    }

    @Property
    void twelveMonthsEndOnTheSameDateOrTheLastOfTheMonth(@ForAll("moments") Instant ended) {
        LocalDate from = ended.atZone(ForceTime.ZONE).toLocalDate();
        LocalDate until = DEADLINES.ofListingIndex(ended).atZone(ForceTime.ZONE).toLocalDate();
        assertEquals(from.getYear() + 1, until.getYear());
        assertEquals(from.getMonth(), until.getMonth());
        boolean leapDay = from.getMonthValue() == 2 && from.getDayOfMonth() == 29;
        assertEquals(leapDay ? 28 : from.getDayOfMonth(), until.getDayOfMonth());
    }

    @Property
    void laterThingsAreNeverDueSooner(
            @ForAll("moments") Instant one, @ForAll @LongRange(min = 0, max = 400L * 24 * 3_600_000) long later) {
        Instant other = one.plusMillis(later);
        assertFalse(DEADLINES.ofAlerts(other).isBefore(DEADLINES.ofAlerts(one)));
        assertFalse(DEADLINES.ofWatchlist(other).isBefore(DEADLINES.ofWatchlist(one)));
    }

    @Property
    void whatIsKeptForGoodIsNeverDue(@ForAll("moments") Instant start) {
        assertTrue(KeepFor.FOR_GOOD.after(start).isAfter(Instant.ofEpochMilli(TO)));
    }
}
