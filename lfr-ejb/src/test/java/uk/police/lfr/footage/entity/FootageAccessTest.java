package uk.police.lfr.footage.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.platform.contract.InvalidInput;

/** Nobody sees footage without saying why, for longer than an hour, or in another's name. */
class FootageAccessTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final Instant FROM = Instant.parse("2026-11-28T12:00:00Z");
    private static final String REASON = "Complaint 2026/117 about a stop";

    private static FootageAccess ask(Instant to, FootagePurpose purpose, String reason) {
        return new FootageAccess(AccessKind.PLAYBACK, "dpo", new FootageRequest(12, 3, FROM, to, purpose, reason), NOW);
    }

    private static String fieldOf(Instant to, FootagePurpose purpose, String reason) {
        return assertThrows(InvalidInput.class, () -> ask(to, purpose, reason)).field();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "because", "         x"})
    void reasonIsInWords(String reason) {
        assertEquals("reason", fieldOf(FROM.plusSeconds(60), FootagePurpose.COMPLAINT_OR_MISCONDUCT, reason));
    }

    @Test
    void purposeIsChosen() {
        assertEquals("purpose", fieldOf(FROM.plusSeconds(60), null, REASON));
    }

    @Test
    void stretchHasALengthAndALimit() {
        assertEquals("to", fieldOf(FROM, FootagePurpose.FAULT, REASON));
        assertEquals("to", fieldOf(FROM.minusSeconds(1), FootagePurpose.FAULT, REASON));
        assertEquals("to", fieldOf(FROM.plus(Duration.ofMinutes(31)), FootagePurpose.FAULT, REASON));
        assertEquals("to", fieldOf(null, FootagePurpose.FAULT, REASON));
    }

    @Test
    void openForAnHourForWhoAskedAndWhatTheyAskedFor() {
        FootageAccess access = ask(FROM.plusSeconds(60), FootagePurpose.FAULT, REASON);
        assertTrue(access.openFor("dpo", AccessKind.PLAYBACK, NOW.plus(Duration.ofMinutes(59))));
        assertFalse(access.openFor("dpo", AccessKind.PLAYBACK, NOW.plus(Duration.ofMinutes(60))));
        assertFalse(access.openFor("officer", AccessKind.PLAYBACK, NOW));
        assertFalse(access.openFor("dpo", AccessKind.EXPORT, NOW));
    }

    @Test
    void zonesLieInsideThePictureAndHaveAnInside() {
        List<ZoneCorner> line = List.of(new ZoneCorner(0, 0), new ZoneCorner(1000, 1000));
        List<ZoneCorner> outside = List.of(new ZoneCorner(0, 0), new ZoneCorner(1001, 0), new ZoneCorner(0, 500));
        List<ZoneCorner> triangle = List.of(new ZoneCorner(0, 0), new ZoneCorner(1000, 0), new ZoneCorner(0, 500));
        assertThrows(InvalidInput.class, () -> zone(line));
        assertThrows(InvalidInput.class, () -> zone(outside));
        assertEquals(triangle, zoneCorners(triangle));
    }

    private static PrivacyZone zone(List<ZoneCorner> corners) {
        return new PrivacyZone(12, 3, ZoneKind.MASKED, corners, "lead", NOW);
    }

    private static List<ZoneCorner> zoneCorners(List<ZoneCorner> corners) {
        PrivacyZone zone = zone(corners);
        uk.police.lfr.fixture.Wiring.set(zone, "id", 1L);
        return zone.view().corners();
    }
}
