package uk.police.lfr.transparency.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.HeardEvents;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.UploadGuard;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.DocumentPublished;
import uk.police.lfr.transparency.contract.DocumentWithdrawn;
import uk.police.lfr.transparency.contract.PublishedDocument;
import uk.police.lfr.transparency.control.DocumentStore;
import uk.police.lfr.transparency.entity.PublicDocument;

class DocumentDeskTest {
    private static final byte[] ENGLISH = "%PDF-1.7 policy".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WELSH = "%PDF-1.7 polisi".getBytes(StandardCharsets.US_ASCII);
    private static final BilingualText TITLE = new BilingualText("Our policy", "Ein polisi");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 1);

    private final TestDatabase database = TestDatabase.inMemory(PublicDocument.class);
    private final HeardEvents<Auditable> log = new HeardEvents<>();
    private final DocumentDesk desk = new DocumentDesk();
    private final DocumentRegister register = new DocumentRegister();

    @BeforeEach
    void wire() {
        DocumentStore store = database.behind(new DocumentStore());
        Wiring.set(desk, "documents", store);
        Wiring.set(register, "documents", store);
        Wiring.set(desk, "caller", new SignedInAs("publisher"));
        Wiring.set(desk, "clock", new TestClock(Instant.parse("2026-11-23T10:00:00Z")));
        Wiring.set(desk, "log", log);
        Wiring.set(desk, "uploads", new Assembly(database).of(UploadGuard.class));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatCountedOnADayCanBeReadAfterItWasReplaced() {
        long first = published();
        long second = database.inTransaction(() -> desk.replace(first, TITLE, SECOND, WELSH, ENGLISH));

        assertEquals(List.of(first), inForceOn(SECOND.minusDays(1)));
        assertEquals(List.of(second), inForceOn(SECOND));
        assertEquals(List.of(), inForceOn(FIRST.minusDays(1)));
        assertEquals(2, register.find(second).orElseThrow().version());
        assertEquals(DocumentKind.POLICY, register.find(second).orElseThrow().kind());
        assertArrayEquals(ENGLISH, register.file(first, false).orElseThrow());
        assertArrayEquals(WELSH, register.file(first, true).orElseThrow());
        assertThrows(
                WrongState.class,
                () -> database.run(() -> desk.replace(first, TITLE, SECOND, ENGLISH, WELSH)),
                "one version follows another");
    }

    @Test
    void thePublicLogNamesTheHashesOfBothFilesAndNobodyOfTheStaff() {
        published();
        DocumentPublished said = (DocumentPublished) log.heard().get(0);
        assertEquals(Sha256.hex(ENGLISH), said.publicFacts().get("sha256.en"));
        assertEquals(Sha256.hex(WELSH), said.publicFacts().get("sha256.cy"));
        assertFalse(said.publicFacts().toString().contains("publisher"));
    }

    @Test
    void oneLanguageAloneIsRefusedAndSoIsWhatIsNoPdf() {
        assertEquals("welsh", refusedFor(TITLE, ENGLISH, null));
        assertEquals("english", refusedFor(TITLE, new byte[0], WELSH));
        assertEquals("english", refusedFor(TITLE, "<html>".getBytes(StandardCharsets.US_ASCII), WELSH));
        assertEquals("title", refusedFor(new BilingualText("Our policy", " "), ENGLISH, WELSH));
        assertEquals(List.of(), log.heard());
        assertEquals(List.of(), register.all());
    }

    @Test
    void whatIsWithdrawnLosesItsFilesAndKeepsItsHashAndTheReason() {
        long id = published();
        assertThrows(InvalidInput.class, () -> database.run(() -> desk.withdraw(id, new BilingualText("A name", ""))));

        database.run(() -> desk.withdraw(id, new BilingualText("A name stood in it.", "Roedd enw ynddi.")));

        assertTrue(register.file(id, false).isEmpty());
        assertTrue(register.file(id, true).isEmpty());
        PublishedDocument gone = register.find(id).orElseThrow();
        assertEquals("Roedd enw ynddi.", gone.withdrawn().cy());
        assertEquals(Sha256.hex(ENGLISH), gone.sha256().en());
        assertFalse(gone.readable());
        assertTrue(log.heard().get(1) instanceof DocumentWithdrawn);
        assertThrows(WrongState.class, () -> database.run(() -> desk.withdraw(id, TITLE)));
    }

    private long published() {
        return database.inTransaction(() -> desk.publish(DocumentKind.POLICY, TITLE, FIRST, ENGLISH, WELSH));
    }

    private String refusedFor(BilingualText title, byte[] english, byte[] welsh) {
        return assertThrows(
                        InvalidInput.class,
                        () -> database.run(() -> desk.publish(DocumentKind.POLICY, title, FIRST, english, welsh)))
                .field();
    }

    private List<Long> inForceOn(LocalDate day) {
        return register.inForceOn(day).stream().map(PublishedDocument::id).toList();
    }
}
