package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.Vulnerability;

class EntryRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String WHY_A_CHILD = "At once at significant risk from the person who took her.";

    private final EntryRules rules = new EntryRules(TODAY, CategoriesInUse.of(""));
    private final Listed person = new Listed();

    @BeforeEach
    void anotherIsOnTheListAlready() {
        Listed other = new Listed();
        other.personRef = "N-9";
        other.justification = "Recalled to prison by the Secretary of State on 3 November.";
        rules.remember(other.details());
    }

    private void refused(ImportReason reason) {
        EntryDetails details = person.details();
        assertEquals(
                reason,
                assertThrows(LineRefused.class, () -> rules.judge(details)).reason());
    }

    private void taken() {
        EntryDetails details = person.details();
        assertDoesNotThrow(() -> rules.judge(details));
    }

    @Test
    void aJustificationIsNotCopiedFromAnotherPerson() {
        person.justification = "Recalled to prison  by the Secretary of State on 3 NOVEMBER.";
        refused(ImportReason.JUSTIFICATION_COPIED);
        person.personRef = "N-9";
        taken();
    }

    @Test
    void aRecordedQueryMayJustifyManyButNobodyWhoNeedsMore() {
        person.justification = "Recalled to prison by the Secretary of State on 3 November.";
        person.bulkQuery = "PNC recalls of 2026-11-27, Gwent";
        taken();
        person.vulnerabilities = Set.of(Vulnerability.DEMENTIA);
        person.safeguardingContact = "Duty desk, 101";
        refused(ImportReason.BULK_NOT_ALLOWED);
    }

    @Test
    void aChildNeedsItsOwnJustification() {
        person.dateOfBirth = TODAY.minusYears(18).plusDays(1);
        refused(ImportReason.CHILD_NOT_JUSTIFIED);
        person.childJustification = WHY_A_CHILD;
        taken();
        person.bulkQuery = "all missing";
        refused(ImportReason.BULK_NOT_ALLOWED);
    }

    @Test
    void onTheEighteenthBirthdayNobodyIsAChild() {
        person.dateOfBirth = TODAY.minusYears(18);
        taken();
    }

    @Test
    void aVulnerablePersonHasSomebodyToCall() {
        person.vulnerabilities = Set.of(Vulnerability.MENTAL_HEALTH);
        refused(ImportReason.CONTACT_MISSING);
        person.safeguardingContact = "Crisis team";
        taken();
    }

    @Test
    void whatHasExpiredIsNotListed() {
        person.expiry = TODAY.minusDays(1);
        refused(ImportReason.EXPIRED);
        person.expiry = TODAY;
        taken();
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"VICTIM", "WITNESS", "ASSOCIATE"})
    void theIntrusiveCategoriesAreOffUnlessSwitchedOn(Category category) {
        person.category = category;
        refused(ImportReason.CATEGORY_OFF);
        EntryRules switchedOn = new EntryRules(TODAY, CategoriesInUse.of(" witness, VICTIM,associate"));
        EntryDetails details = person.details();
        assertDoesNotThrow(() -> switchedOn.judge(details));
    }

    @Test
    void nobodyCanSwitchOnACategoryThatDoesNotExist() {
        assertThrows(IllegalArgumentException.class, () -> CategoriesInUse.of("OTHER"));
    }
}
