package uk.police.lfr.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** The staff register on the real schema. */
class StaffStoreTest {
    private final TestDatabase database = TestDatabase.inMemory();
    private final TrainingStore training = database.behind(new TrainingStore());
    private final AccountStore accounts = Wiring.set(
            Wiring.set(
                    database.behind(new AccountStore()), "clock", new TestClock(Instant.parse("2026-06-01T12:00:00Z"))),
            "training",
            training);
    private final StaffStore staff = Wiring.set(database.behind(new StaffStore()), "training", training);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasSetIsFoundAndSettingAgainReplacesIt() {
        StaffMember before = new StaffMember(
                "j.jones",
                "J. Jones",
                Rank.CONSTABLE,
                Set.of(Role.OPERATOR, Role.ENGAGE),
                Map.of(Course.LFR_OPERATOR, LocalDate.of(2026, 12, 31)));
        StaffMember after = new StaffMember("j.jones", "J. Jones", Rank.STAFF, Set.of(Role.AUDITOR), Map.of());

        set(before);
        assertEquals(Optional.of(before), staff.member("j.jones"));
        set(after);
        assertEquals(Optional.of(after), staff.member("j.jones"));
        assertEquals(Optional.empty(), staff.member("j.evans"));
    }

    @Test
    void theDatabaseItselfKeepsOversightFromWhoeverOperates() {
        set(new StaffMember("j.jones", "J. Jones", Rank.CONSTABLE, Set.of(Role.OPERATOR), Map.of()));
        assertThrows(PersistenceException.class, () -> insertRole("OVERSIGHT"));
        assertThrows(PersistenceException.class, () -> insertRole("OPERATIONS"));
    }

    @Test
    void forcesThatLendStaffAreNamedOnceEach() {
        Deployments.insertInto(database);
        lent("a.lent", "Dyfed-Powys Police");
        lent("b.lent", "Cheshire Constabulary");
        lent("c.lent", "Dyfed-Powys Police");
        set(new StaffMember("j.jones", "J. Jones", Rank.CONSTABLE, Set.of(Role.OPERATOR), Map.of()));
        assertEquals(List.of("Cheshire Constabulary", "Dyfed-Powys Police"), staff.lendingForces(12));
        assertEquals(List.of(), staff.lendingForces(13));
    }

    private void lent(String username, String force) {
        set(new StaffMember(username, username, Rank.CONSTABLE, Set.of(Role.OPERATOR), Map.of()));
        database.run(() -> database.entities()
                .createNativeQuery("update app_user set provider = ?2, scoped_to = 12, valid_from = current_timestamp,"
                        + " valid_until = timestamp '2040-01-01 00:00:00' where username = ?1")
                .setParameter(1, username)
                .setParameter(2, force)
                .executeUpdate());
    }

    private void set(StaffMember member) {
        database.run(() -> accounts.set(member, "hash", "system"));
    }

    private void insertRole(String side) {
        database.run(() -> database.entities()
                .createNativeQuery("insert into app_role (username, role, side) values ('j.jones', 'AUDITOR', ?1)")
                .setParameter(1, side)
                .executeUpdate());
    }
}
