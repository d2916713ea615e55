package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.AccountEndAsked;
import uk.police.lfr.platform.contract.AccountEnded;
import uk.police.lfr.platform.contract.AccountView;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** The end of an account, on the real schema. */
class AccountEndTest {
    private final AccountHouse house = new AccountHouse();

    @BeforeEach
    void staffed() {
        house.make(member("engineer", Role.ENGINEER));
        house.make(member("second", Role.ENGINEER));
        house.make(member("dpo", Role.DPO));
        house.make(member("auditor", Role.AUDITOR));
        house.make(new StaffMember(
                "j.jones",
                "J. Jones",
                Rank.CONSTABLE,
                Set.of(Role.OPERATOR),
                Map.of(Course.LFR_OPERATOR, LocalDate.of(2027, 6, 30))));
    }

    @AfterEach
    void close() {
        house.database.close();
    }

    @Test
    void twoEndItAndNothingIsLeftToSignInWith() {
        String before = stamp("j.jones");
        long id = askEnd("engineer", "j.jones");
        assertEquals(before, stamp("j.jones"), "nothing has changed yet");
        assertRefused("staff.own_request", () -> confirm("engineer", id));
        assertRefused("staff.own_request", () -> confirm("j.jones", id));
        confirm("dpo", id);

        assertNotEquals(before, stamp("j.jones"), "so that each open session ends");
        AccountView ended = account("j.jones");
        assertTrue(ended.ended());
        assertEquals("dpo", ended.endedBy());
        assertEquals("J. Jones", ended.displayName(), "the log names the person");
        assertEquals(Set.of(), ended.roles());
        assertEquals(List.of(""), column("select password from app_user where username = 'j.jones'"));
        assertEquals(List.of(), column("select course from training_record where username = 'j.jones'"));
        assertEquals(List.of(new AccountEndAsked("engineer", "j.jones")), house.endAsked.heard());
        assertEquals(List.of(new AccountEnded("dpo", "j.jones")), house.ended.heard());
    }

    @Test
    void itsNameIsNeverGivenAgain() {
        long change = house.asked(member("j.jones", Role.BRONZE));
        confirm("dpo", askEnd("engineer", "j.jones"));
        assertRefused("staff.account_ended", () -> house.asked(member("j.jones", Role.OPERATOR)));
        assertRefused("staff.account_ended", () -> confirm("auditor", change));
        assertRefused("staff.account_ended", () -> askEnd("second", "j.jones"));
        StaffAccounts system = new StaffAccounts();
        Wiring.set(system, "ends", house.ends);
        house.database.run(() -> system.set(member("j.jones", Role.OPERATOR), AccountHouse.PASSWORD));
        assertTrue(account("j.jones").ended(), "nor by the system");
        assertThrows(PersistenceException.class, () -> house.make(member("j.jones", Role.OPERATOR)));
    }

    @Test
    void nobodyEndsTheirOwn() {
        assertRefused("staff.own_end", () -> askEnd("engineer", "engineer"));
        long id = askEnd("engineer", "dpo");
        assertRefused("staff.own_request", () -> confirm("dpo", id));
        assertThrows(PersistenceException.class, () -> sql("update account_request set asked_by = username"));
    }

    @Test
    void somebodyWhoAsksAndSomebodyWhoConfirmsAreLeft() {
        confirm("dpo", askEnd("engineer", "second"));
        assertRefused("staff.last_account", () -> askEnd("second", "engineer"));
        long other = house.asked(member("engineer", Role.OPERATOR));
        assertRefused("staff.last_account", () -> confirm("dpo", other));
        confirm("dpo", askEnd("engineer", "auditor"));
        assertRefused("staff.last_account", () -> askEnd("engineer", "dpo"));
        assertFalse(account("engineer").ended() || account("dpo").ended());
    }

    @Test
    void whatIsAskedTwiceOrForNobodyIsRefused() {
        long id = askEnd("engineer", "j.jones");
        assertRefused("staff.end_asked", () -> askEnd("second", "j.jones"));
        assertRefused("staff.account_not_found", () -> askEnd("engineer", "nobody"));
        house.database.run(() -> house.desk("auditor").refuse(id));
        assertFalse(account("j.jones").ended());
        assertEquals(Set.of(Role.OPERATOR), account("j.jones").roles());
    }

    private long askEnd(String by, String username) {
        house.database.run(() -> house.desk(by).askEnd(username));
        return house.newest();
    }

    private void confirm(String by, long id) {
        house.database.run(() -> house.desk(by).confirm(id));
    }

    private AccountView account(String username) {
        return house.database.inTransaction(() -> house.desk("dpo").accounts()).stream()
                .filter(each -> each.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private String stamp(String username) {
        return house.database.inTransaction(
                () -> house.own.standing(username, house.clock.instant()).stamp());
    }

    private List<?> column(String query) {
        return house.database.inTransaction(
                () -> house.database.entities().createNativeQuery(query).getResultList());
    }

    private void sql(String statement) {
        house.database.run(
                () -> house.database.entities().createNativeQuery(statement).executeUpdate());
    }

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(LfrException.class, step::run).key());
    }

    private static StaffMember member(String username, Role role) {
        return new StaffMember(username, username, Rank.STAFF, Set.of(role), Map.of());
    }
}
