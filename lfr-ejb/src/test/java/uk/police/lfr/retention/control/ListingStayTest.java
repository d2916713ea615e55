package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.retention.boundary.ListingStays;

/** The index of who was listed waits for whoever has asked, and not longer than the clock of the request. */
class ListingStayTest {
    private static final Duration REQUESTS_CLOCK = Duration.ofDays(30);

    @TempDir
    private Path folder;

    private SweepWorld world;
    private Instant received;

    @BeforeEach
    void theMonthIsOver() {
        world = new SweepWorld(folder);
        received = world.clock.instant();
        world.run(() -> {
            String key = world.keys()
                    .create(new KeyScope(KeyScope.Kind.LISTING_INDEX, "listing-index/2025-10"))
                    .value();
            world.sql("insert into listing_index_key (month_of, vault_key, expires_at) values ('2025-10', '" + key
                    + "', timestamp with time zone '2026-11-01 00:00:00+00:00')");
        });
    }

    @AfterEach
    void close() {
        world.close();
    }

    private long months() {
        world.sweep();
        return world.count("listing_index_key");
    }

    private void place() {
        ListingStays stays = world.at(new ListingStays(), "dpo");
        world.run(() -> stays.place(4, received.plus(REQUESTS_CLOCK)));
    }

    @Test
    void withoutARequestTheMonthGoesWithItsKey() {
        int keys = world.keyFiles();
        assertEquals(0, months());
        assertEquals(keys - 1, world.keyFiles());
    }

    @Test
    void itWaitsForTheAnswer() {
        place();
        assertEquals(1, months());
        world.clock.move(Duration.ofDays(10));
        ListingStays stays = world.at(new ListingStays(), "dpo");
        world.run(() -> stays.lift(4));
        assertEquals(0, months());
    }

    @Test
    void anAnswerThatNeverComesHoldsItNoLongerThanTheRequestsClock() {
        place();
        world.clock.move(REQUESTS_CLOCK.minusSeconds(1));
        assertEquals(1, months());
        world.clock.move(Duration.ofSeconds(1));
        assertEquals(0, months());
    }

    @Test
    void aRequestThatIsLateAlreadyHoldsNothing() {
        ListingStays stays = world.at(new ListingStays(), "dpo");
        world.run(() -> stays.place(4, received));
        assertEquals(0, months());
    }
}
