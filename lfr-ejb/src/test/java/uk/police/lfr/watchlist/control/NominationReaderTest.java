package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.entity.Nomination;

class NominationReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final NominationReader reader =
            new NominationReader(TODAY, new EntryRules(TODAY, CategoriesInUse.of("VICTIM")));

    private static CSVRecord record(String line) {
        return NominationTable.read(HandIns.table(line).getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    private static CSVRecord with(Column changed, String value) {
        return Lines.with(Map.of(changed, value));
    }

    private LineRefused refused(ImportReason reason, CSVRecord line) {
        LineRefused refused = assertThrows(LineRefused.class, () -> reader.read(2, line));
        assertEquals(reason, refused.reason());
        return refused;
    }

    @Test
    void aValidLineIsANomination() {
        Nomination nomination = reader.read(7, record(HandIns.line("folder\\one.jpg", "N-1")));
        assertEquals(7, nomination.line());
        assertEquals("folder/one.jpg", nomination.file());
        assertEquals(SourceSystem.CUSTODY, nomination.details().source());
        assertEquals(LocalDate.of(2026, 5, 21), nomination.details().imageDate());
        assertEquals(ResponsePlan.ARREST, nomination.details().responsePlan());
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyColumnHasAValueOfBoundedLength(Column column) {
        if (column.required()) {
            assertEquals(
                    column.title(),
                    refused(ImportReason.MISSING_VALUE, with(column, "  ")).detail());
        }
        String detail =
                refused(ImportReason.BAD_VALUE, with(column, "x".repeat(2001))).detail();
        assertTrue(detail.startsWith(column.title()), detail);
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of(Column.CATEGORY, "PERSON_OF_INTEREST"),
                Arguments.of(Column.RESPONSE_PLAN, "WATCH"),
                Arguments.of(Column.SOURCE_SYSTEM, "FACEBOOK"),
                Arguments.of(Column.IMAGE_DATE, "21/05/2026"),
                Arguments.of(Column.IMAGE_DATE, "2026-02-30"),
                Arguments.of(Column.IMAGE_DATE, "2026-11-29"),
                Arguments.of(Column.PERSON_REF, "x".repeat(201)),
                Arguments.of(Column.DATE_OF_BIRTH, "2026-11-29"),
                Arguments.of(Column.DATE_OF_BIRTH, "1990"),
                Arguments.of(Column.AGE, "eleven"),
                Arguments.of(Column.AGE, "121"),
                Arguments.of(Column.THIRD_PARTY_SOURCE, "perhaps"),
                Arguments.of(Column.VULNERABILITIES, "DEMENTIA; SAD"),
                Arguments.of(Column.EXPIRY, "tomorrow"));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void aValueOutsideTheRulesIsRefused(Column column, String value) {
        String detail = refused(ImportReason.BAD_VALUE, with(column, value)).detail();
        assertTrue(detail.startsWith(column.title()), detail);
    }

    @ParameterizedTest
    @CsvSource({"PASSPORT", "passport", "DRIVING_LICENCE", "Driving licence", "driving-license", "DVLA", "SOCIAL_MEDIA"
    })
    void aSourceThatMustNotBeUsedIsRefused(String source) {
        refused(ImportReason.BLOCKED_SOURCE, with(Column.SOURCE_SYSTEM, source));
    }

    @Test
    void aJustificationIsMoreThanAWord() {
        assertEquals(
                "39 < 40",
                refused(ImportReason.JUSTIFICATION_TOO_SHORT, with(Column.JUSTIFICATION, "x".repeat(39)))
                        .detail());
        assertEquals(
                40,
                reader.read(2, with(Column.JUSTIFICATION, "x".repeat(40)))
                        .details()
                        .justification()
                        .length());
    }

    @Test
    void aPictureOfTodayIsTaken() {
        assertEquals(
                TODAY,
                reader.read(2, with(Column.IMAGE_DATE, TODAY.toString()))
                        .details()
                        .imageDate());
    }

    @Test
    void nobodyIsArrestedForBeingMissing() {
        refused(ImportReason.MISSING_NOT_ARREST, with(Column.CATEGORY, "missing_risk"));
    }

    @Test
    void anAgeOrADateOfBirthIsNeeded() {
        refused(ImportReason.MISSING_VALUE, with(Column.DATE_OF_BIRTH, ""));
        Nomination stated = reader.read(2, Lines.with(Map.of(Column.DATE_OF_BIRTH, "", Column.AGE, "34")));
        assertEquals(34, stated.details().age(TODAY));
    }
}
