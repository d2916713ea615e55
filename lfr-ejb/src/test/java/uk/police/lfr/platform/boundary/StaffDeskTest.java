package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.contract.Standing;
import uk.police.lfr.platform.control.StaffStore;

/** Rule R7 on the real schema. */
class StaffDeskTest {
    private static final StaffMember WANTED = new StaffMember(
            "j.jones",
            "J. Jones",
            Rank.CONSTABLE,
            Set.of(Role.OPERATOR),
            Map.of(Course.LFR_OPERATOR, LocalDate.of(2027, 6, 30)));

    private final List<String> refused = new ArrayList<>();
    private final AccountHouse house = new AccountHouse();
    private final TestDatabase database = house.database;
    private final StaffStore staff = house.staff;

    private StaffDesk as(String name) {
        return house.desk(name);
    }

    private long asked() {
        return house.asked(WANTED);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short-of-12", "73-bytes-73-bytes-73-bytes-73-bytes-73-bytes-73-bytes-73-bytes-73-bytes-x"})
    void aFirstPasswordThatIsTooShortOrLongerThanWhatIsHashedIsRefused(String password) {
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> database.run(() -> as("engineer").ask(WANTED, password.toCharArray())));
        assertEquals("staff.first_password", refused.key());
    }

    @Test
    void aFirstPasswordIsMeasuredInBytesBecauseItIsHashedSo() {
        char[] longest = "\u0175".repeat(36).toCharArray();
        database.run(() -> as("engineer").ask(WANTED, longest));
        char[] longer = "\u0175".repeat(37).toCharArray();
        assertThrows(InvalidInput.class, () -> database.run(() -> as("engineer").ask(WANTED, longer)));
    }

    @Test
    void anAccountIsMadeByTwo() {
        long id = asked();
        assertEquals(Optional.empty(), database.inTransaction(() -> staff.member("j.jones")));
        database.run(() -> as("dpo").confirm(id));
        assertEquals(Optional.of(WANTED), database.inTransaction(() -> staff.member("j.jones")));
        assertTrue(database.inTransaction(() -> as("dpo").waiting()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "anonymous", "product"})
    void noAccountBearsANameThatStandsForNobody(String name) {
        StaffMember nobody = new StaffMember(name, "X", Rank.CONSTABLE, Set.of(Role.OPERATOR), Map.of());
        assertThrows(InvalidInput.class, () -> database.run(() -> as("engineer").ask(nobody, AccountHouse.PASSWORD)));
    }

    @Test
    void whoAskedOrIsMeantDoesNotConfirm() {
        long id = asked();
        assertThrows(
                SeparationOfDuties.class,
                () -> database.run(() -> as("engineer").confirm(id)));
        assertThrows(
                SeparationOfDuties.class, () -> database.run(() -> as("j.jones").confirm(id)));
    }

    @Test
    void theDatabaseItselfWantsTwo() {
        asked();
        assertThrows(
                PersistenceException.class,
                () -> database.run(() -> database.entities()
                        .createNativeQuery("update account_request set settled_by = asked_by")
                        .executeUpdate()));
    }

    @Test
    void whatIsRefusedIsNotMade() {
        long id = asked();
        database.run(() -> as("auditor").refuse(id));
        assertEquals(Optional.empty(), database.inTransaction(() -> staff.member("j.jones")));
        assertTrue(database.inTransaction(() -> as("dpo").waiting()).isEmpty());
    }

    private OwnAccountDesk own(String name) {
        OwnAccountDesk desk = new OwnAccountDesk();
        Wiring.set(desk, "accounts", house.own);
        Wiring.set(desk, "caller", new SignedInAs(name));
        Wiring.set(desk, "clock", house.clock);
        Wiring.set(desk, "changed", new HeardEvents<>());
        return Wiring.set(desk, "refusals", new RefusalDesk() {
            @Override
            public void refused(String what) {
                refused.add(what);
            }
        });
    }

    private Standing standing() {
        return database.inTransaction(() -> own("j.jones").standing());
    }

    @Test
    void thePasswordThatTheEngineerChoseOpensNothingUntilItsPersonReplacesIt() {
        long id = asked();
        database.run(() -> as("dpo").confirm(id));
        Standing first = standing();
        assertTrue(first.firstPassword());
        database.run(
                () -> own("j.jones").changePassword(AccountHouse.PASSWORD.clone(), "known-to-me-alone".toCharArray()));
        assertFalse(standing().firstPassword());
        assertNotEquals(first.stamp(), standing().stamp());
        char[] engineers = AccountHouse.PASSWORD.clone();
        assertThrows(
                InvalidInput.class,
                () -> database.run(() -> own("j.jones").changePassword(engineers, "another-of-theirs".toCharArray())));
        assertEquals(List.of("change of password"), refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-short", "long-enough-for-it"})
    void aNewPasswordIsLongAndNew(String wanted) {
        long id = asked();
        database.run(() -> as("dpo").confirm(id));
        assertThrows(
                InvalidInput.class,
                () -> database.run(() -> own("j.jones").changePassword(AccountHouse.PASSWORD, wanted.toCharArray())));
        assertTrue(standing().firstPassword());
    }

    @Test
    void otherRolesAndTheEndOfAnAccountsTimeChangeHowItStands() {
        long id = asked();
        database.run(() -> as("dpo").confirm(id));
        String before = standing().stamp();
        assertEquals(before, standing().stamp());
        sql("delete from app_role where username = 'j.jones'");
        String without = standing().stamp();
        assertNotEquals(before, without);
        sql("update app_user set valid_until = timestamp with time zone '2026-11-28 12:00:01+00'");
        assertEquals(without, standing().stamp());
        house.clock.move(Duration.ofSeconds(1));
        assertNotEquals(without, standing().stamp());
    }

    private void sql(String statement) {
        database.run(() -> database.entities().createNativeQuery(statement).executeUpdate());
    }
}
