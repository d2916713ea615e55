package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.platform.contract.IdentityProved;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.SignInRefused;
import uk.police.lfr.platform.control.AccountStore;

/** What counts as a proof that it is the person who signed in, and for how long. */
class IdentityDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration COUNTS = Duration.ofMinutes(5);
    private static final String PASSWORD = "long-enough-for-it";

    private final TestDatabase database = TestDatabase.inMemory();
    private final TestClock clock = new TestClock(NOW);
    private final Assembly assembly =
            new Assembly(database).with(Clock.class, clock).with(Caller.class, new SignedInAs("dpo"));
    private final IdentityDesk desk = assembly.of(IdentityDesk.class);

    @BeforeEach
    void anAccount() {
        database.run(() -> database.entities()
                .createNativeQuery("insert into app_user (username, password, display_name) values ('dpo', ?1, 'D')")
                .setParameter(1, AccountStore.hash(PASSWORD.toCharArray()))
                .executeUpdate());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private boolean types(String password) {
        return database.inTransaction(() -> desk.prove(password.toCharArray()));
    }

    @Test
    void withoutASessionNothingIsProved() {
        assertFalse(desk.fresh());
        assertEquals(Optional.empty(), desk.until());
    }

    @Test
    void signingInWithAPasswordCountsForAWhile() {
        database.run(assembly.of(SignInDesk.class)::signedIn);
        assertEquals(Optional.of(NOW.plus(COUNTS)), desk.until());
        clock.move(COUNTS.minusSeconds(1));
        assertTrue(desk.fresh());
        clock.move(Duration.ofSeconds(1));
        assertFalse(desk.fresh());
    }

    @Test
    void signingInElsewhereProvesNothing() {
        assembly.of(SignInDesk.class).signedInElsewhere();
        assertFalse(desk.fresh());
    }

    @Test
    void thePasswordCountsAgain() {
        assertTrue(types(PASSWORD));
        assertTrue(desk.fresh());
        assertEquals(1, assembly.heard(IdentityProved.class).size());
    }

    @Test
    void wrongPasswordsCountAsAtTheSignInAndThenTheRightOneIsNone() {
        for (int i = 0; i < 5; i++) {
            assertFalse(types("wrong"));
        }
        assertEquals(5, assembly.heard(SignInRefused.class).size());
        assertEquals(1, assembly.heard(IncidentFound.class).size());
        assertFalse(types(PASSWORD));
        assertFalse(desk.fresh());
        clock.move(Duration.ofMinutes(15));
        assertTrue(types(PASSWORD));
    }

    @Test
    void whatTheServiceSaysCountsFromWhenItHappenedAndNeverFromLater() {
        desk.provedElsewhere(NOW.minusSeconds(60));
        assertEquals(Optional.of(NOW.minusSeconds(60).plus(COUNTS)), desk.until());
        desk.provedElsewhere(NOW.plusSeconds(3600));
        assertEquals(Optional.of(NOW.plus(COUNTS)), desk.until());
    }

    @Test
    void aProofIsItsPersonsAlone() throws IllegalAccessException {
        assertTrue(types(PASSWORD));
        assembly.with(Caller.class, new SignedInAs("somebody.else"));
        assertFalse(assembly.fill(new IdentityDesk()).fresh());
    }
}
