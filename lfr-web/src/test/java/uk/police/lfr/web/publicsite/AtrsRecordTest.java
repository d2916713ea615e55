package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.PublishedEngine;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.transparency.contract.AlgorithmFacts;
import uk.police.lfr.transparency.contract.DataPromise;
import uk.police.lfr.transparency.contract.ListedCategory;

/** The transparency record says what runs and is settled now, and owns up to what nobody has said. */
class AtrsRecordTest {

    private static final BilingualText FORCE = new BilingualText("Example Police", "Heddlu Enghraifft");

    private static AlgorithmFacts facts(double floor, Rank rank, int policy) {
        PublishedEngine engine = new PublishedEngine(
                "clean",
                "clean-0123",
                floor,
                List.of(new PublishedEngine.Model("embedder", "net", "A maker", "Apache-2.0", "00ff")));
        return new AlgorithmFacts(engine, 6_000, "1/6000", rank, Duration.ofDays(5), 5, policy);
    }

    private static List<AtrsRecord.Part> record(Language language, AlgorithmFacts facts, BilingualText force) {
        List<DataPromise> promises =
                List.of(new DataPromise("ALERT", new BilingualText("Alerts: 24 hours.", "Rhybuddion: 24 awr.")));
        List<ListedCategory> categories =
                List.of(new ListedCategory("WANTED_COURT", true, false), new ListedCategory("WITNESS", false, true));
        return AtrsRecord.of(language, facts, force, promises, categories, Published.ORIGIN);
    }

    private static List<String> lines(List<AtrsRecord.Part> record, String field) {
        return record.stream()
                .flatMap(part -> part.fields().stream())
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    @Test
    void whatRunsAndIsSettledIsSaid() {
        List<AtrsRecord.Part> record = record(Language.ENGLISH, facts(0.58, Rank.SUPERINTENDENT, 3), FORCE);
        assertEquals(List.of("Turns faces into numbers: net, SHA-256 00ff"), lines(record, "models"));
        assertEquals(List.of("net: A maker, Apache-2.0"), lines(record, "supplier"));
        assertTrue(lines(record, "threshold").get(0).contains("0.58"));
        assertTrue(lines(record, "threshold").get(0).contains("6,000"));
        assertTrue(lines(record, "alternatives").get(0).contains("Superintendent"));
        assertEquals(List.of("Wanted by a court"), lines(record, "categories"));
        assertEquals("Alerts: 24 hours.", lines(record, "retention").get(0));
        assertTrue(lines(record, "retention").get(1).endsWith(" 3"));
    }

    @Test
    void itChangesWithTheConfiguration() {
        List<AtrsRecord.Part> record = record(Language.ENGLISH, facts(0.65, Rank.CHIEF_CONSTABLE, 4), FORCE);
        assertTrue(lines(record, "threshold").get(0).contains("0.65"));
        assertTrue(lines(record, "alternatives").get(0).contains("Chief constable"));
        assertTrue(lines(record, "retention").get(1).endsWith(" 4"));
    }

    @Test
    void whatNobodyHasSaidIsNotRecorded() {
        List<AtrsRecord.Part> record =
                record(Language.ENGLISH, facts(0.58, Rank.SUPERINTENDENT, 3), new BilingualText("", ""));
        for (String field : List.of("organisation", "contact", "seniorOwner", "procurement", "assessments")) {
            assertEquals(List.of("Not recorded"), lines(record, field), field);
        }
    }

    @Test
    void bothLanguagesHaveTheSameFields() {
        AlgorithmFacts facts = facts(0.58, Rank.SUPERINTENDENT, 3);
        List<AtrsRecord.Part> english = record(Language.ENGLISH, facts, FORCE);
        List<AtrsRecord.Part> welsh = record(Language.WELSH, facts, FORCE);
        assertEquals(english.size(), welsh.size());
        for (int i = 0; i < english.size(); i++) {
            assertEquals(
                    english.get(i).fields().stream().map(AtrsRecord.Field::name).toList(),
                    welsh.get(i).fields().stream().map(AtrsRecord.Field::name).toList());
            assertFalse(english.get(i).label().equals(welsh.get(i).label()));
        }
        assertEquals(List.of("Heddlu Enghraifft"), lines(welsh, "organisation"));
    }
}
