package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.platform.contract.AccountLockChanged;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.LockedAccount;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.SignInRefused;
import uk.police.lfr.platform.contract.WrongState;

/** Five wrong passwords in a row lock an account for a quarter of an hour; two people open it sooner. */
class AccountLockTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);

    /** The realm's own condition, with the test's clock in place of the database's. */
    private static final String LET_IN = "select count(*) from app_user where username = 'operator' and not exists"
            + " (select 1 from account_lock l where l.username = app_user.username and l.locked_until > ?1)";

    private final TestDatabase database = TestDatabase.inMemory();
    private final TestClock clock = new TestClock(NOW);
    private final Assembly assembly = new Assembly(database).with(Clock.class, clock);

    @BeforeEach
    void anAccount() {
        database.run(() -> database.entities()
                .createNativeQuery(
                        "insert into app_user (username, password, display_name) values ('operator', 'x', 'O')")
                .executeUpdate());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T at(T desk, String user) {
        try {
            assembly.with(Caller.class, new SignedInAs(user));
            return assembly.fill(desk);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void wrong(int times) {
        SignInDesk desk = at(new SignInDesk(), "system");
        for (int i = 0; i < times; i++) {
            database.run(() -> desk.refused("operator"));
        }
    }

    private void does(LockDesk desk, java.util.function.Consumer<LockDesk> step) {
        database.run(() -> step.accept(desk));
    }

    private List<LockedAccount> locked() {
        return database.inTransaction(at(new LockDesk(), "dpo")::locked);
    }

    private boolean letIn() {
        return database.inTransaction(() -> ((Number) database.entities()
                                .createNativeQuery(LET_IN)
                                .setParameter(1, clock.instant())
                                .getSingleResult())
                        .intValue()
                == 1);
    }

    @Test
    void theFifthWrongPasswordLocksAndIsAnIncident() {
        wrong(4);
        assertEquals(List.of(), locked());
        wrong(1);
        assertEquals(List.of(new LockedAccount("operator", 5, NOW.plus(LOCK), null)), locked());
        assertEquals(false, letIn());
        assertEquals(5, assembly.heard(SignInRefused.class).size());
        assertEquals(
                List.of("ACCOUNT_LOCKED"),
                assembly.heard(IncidentFound.class).stream()
                        .map(IncidentFound::kind)
                        .toList());
    }

    @Test
    void itOpensByItselfAndGoingOnDoesNotKeepItShut() {
        wrong(5);
        clock.move(LOCK.minusSeconds(1));
        wrong(5);
        assertEquals(false, letIn());
        clock.move(Duration.ofSeconds(1));
        assertEquals(true, letIn());
        wrong(4);
        assertEquals(true, letIn());
        assertEquals(1, assembly.heard(IncidentFound.class).size());
    }

    @Test
    void theRightPasswordOrTimeForgetsTheWrongOnes() {
        wrong(4);
        SignInDesk operator = at(new SignInDesk(), "operator");
        database.run(operator::signedIn);
        wrong(4);
        clock.move(LOCK.plusSeconds(1));
        wrong(4);
        assertEquals(List.of(), locked());
    }

    @Test
    void twoPeopleOpenItNeitherOfThemItsOwner() {
        wrong(5);
        LockDesk dpo = at(new LockDesk(), "dpo");
        assertThrows(WrongState.class, () -> does(dpo, desk -> desk.unlock("operator")));
        assertThrows(
                SeparationOfDuties.class, () -> does(at(new LockDesk(), "operator"), desk -> desk.ask("operator")));
        does(at(new LockDesk(), "engineer"), desk -> desk.ask("operator"));
        assertThrows(
                SeparationOfDuties.class, () -> does(at(new LockDesk(), "engineer"), desk -> desk.unlock("operator")));
        does(dpo, desk -> desk.unlock("operator"));
        assertEquals(true, letIn());
        assertEquals(
                List.of("locked", "unlock asked", "unlocked"),
                assembly.heard(AccountLockChanged.class).stream()
                        .map(AccountLockChanged::step)
                        .toList());
        assertThrows(NotFound.class, () -> does(dpo, desk -> desk.unlock("operator")));
    }

    @Test
    void theDatabaseItselfLetsNobodyAskForTheirOwn() {
        wrong(5);
        assertThrows(
                PersistenceException.class,
                () -> database.run(() -> database.entities()
                        .createNativeQuery("update account_lock set unlock_asked_by = username")
                        .executeUpdate()));
    }

    @Test
    void aNameThatNobodyHasIsRecordedAndLocksNothing() {
        SignInDesk desk = at(new SignInDesk(), "system");
        for (int i = 0; i < 9; i++) {
            database.run(() -> desk.refused("x".repeat(200)));
        }
        assertEquals(9, assembly.heard(SignInRefused.class).size());
        assertEquals(List.of(), locked());
    }
}
