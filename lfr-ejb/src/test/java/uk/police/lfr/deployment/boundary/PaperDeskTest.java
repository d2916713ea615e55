package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.PaperReading;
import uk.police.lfr.deployment.contract.PaperText;
import uk.police.lfr.deployment.contract.PaperVersion;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.NotFound;

/** What was handed in, sent back and signed can be read beside each other, and who has read what is known. */
class PaperDeskTest {
    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(Drafts.START.minusSeconds(7200));
    private DeploymentHouse house;
    private long id;

    @BeforeEach
    void handedIn() {
        house = new DeploymentHouse(folder, clock);
        id = house.submitted(Drafts.valid());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private PaperDesk desk() {
        return house.desk(PaperDesk.class);
    }

    private void sentBackAndHandedInAgain() {
        clock.move(java.time.Duration.ofMinutes(5));
        house.does("superintendent", () -> house.desk(AuthorisationDesk.class).sendBack(id, "Say where."));
        house.does("requester", () -> house.desk(DeploymentDesk.class)
                .amend(id, Drafts.titled(new BilingualText("Match day two", "Diwrnod gêm dau"))));
        house.put(id, PackItemKind.LOCATION, "", Map.of("whyThesePeopleHere", "Seen at the north gate."));
        house.does("requester", () -> house.desk(DeploymentDesk.class).submit(id));
    }

    private List<String> names() {
        return house.asks("officer", () -> desk().versions(id)).stream()
                .map(PaperVersion::name)
                .toList();
    }

    private String text(String version, PackItemKind kind, String field) {
        return house.asks("officer", () -> desk().texts(id, version)).stream()
                .filter(text -> text.kind() == kind && text.field().equals(field))
                .map(PaperText::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachTimeItIsHandedInIsAVersion() {
        assertEquals(List.of("S1", PaperVersion.NOW), names());
        sentBackAndHandedInAgain();
        assertEquals(List.of("S1", "S2", PaperVersion.NOW), names());
        assertEquals("Match day", text("S1", null, "title.en"));
        assertEquals("Match day two", text("S2", null, "title.en"));
    }

    @Test
    void thePacksWordsAreThoseOfTheVersion() {
        String first = text("S1", PackItemKind.LOCATION, "whyThesePeopleHere");
        sentBackAndHandedInAgain();
        assertEquals(first, text("S1", PackItemKind.LOCATION, "whyThesePeopleHere"));
        assertEquals("Seen at the north gate.", text("S2", PackItemKind.LOCATION, "whyThesePeopleHere"));
    }

    @Test
    void anAuthorityIsAVersionWithItsRationale() {
        clock.move(java.time.Duration.ofMinutes(5));
        house.does("superintendent", () -> house.authorise(id));
        assertEquals(List.of("S1", "A1", PaperVersion.NOW), names());
        assertEquals(
                AuthorityKind.WRITTEN,
                house.asks("officer", () -> desk().versions(id)).get(1).kind());
        assertEquals(DeploymentHouse.RATIONALE, text("A1", null, "rationale"));
        assertEquals("superintendent", text("A1", null, "officer"));
        assertEquals(Drafts.START + "/" + Drafts.END, text("A1", null, "days"));
    }

    @Test
    void whoHadAnEarlierVersionIsToldOnce() {
        assertEquals(Optional.empty(), house.asks("superintendent", () -> desk().read(id)));
        assertEquals(Optional.empty(), house.asks("superintendent", () -> desk().read(id)));
        sentBackAndHandedInAgain();
        Optional<PaperReading> before = house.asks("superintendent", () -> desk().read(id));
        assertEquals("S1", before.orElseThrow().version());
        assertTrue(house.asks("superintendent", () -> desk().read(id)).isEmpty());
        assertTrue(house.asks("somebody", () -> desk().read(id)).isEmpty(), "never looked");
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() {
        assertThrows(NotFound.class, () -> house.asks("officer", () -> desk().texts(id, "S9")));
    }
}
