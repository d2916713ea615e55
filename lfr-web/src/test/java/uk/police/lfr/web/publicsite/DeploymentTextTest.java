package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/** What nobody published of the past is said, and is no blank. */
class DeploymentTextTest {

    /** Carried over, with nothing but that its alerts were not published. */
    private static DeploymentText past(Language language) {
        PublicDeployment of = Published.history();
        RecordDocument document = new RecordDocument(Map.of("alerts.total", RecordValue.withheld("not_published")));
        return new DeploymentText(
                new PublicDeployment(
                        of.reference(),
                        of.title(),
                        of.context(),
                        of.place(),
                        of.start(),
                        of.end(),
                        of.phase(),
                        Set.of(),
                        PublicFigures.of(document),
                        document,
                        null,
                        null,
                        0,
                        null,
                        null,
                        of.revisions(),
                        false,
                        false,
                        true),
                language);
    }

    @Test
    void purposesThatNobodyNamedAreNotRecorded() {
        assertEquals(List.of("Not recorded"), past(Language.ENGLISH).getPurposes());
        assertEquals(List.of("Heb ei gofnodi"), past(Language.WELSH).getPurposes());
    }

    @Test
    void figuresThatWereNotPublishedAreNeitherUnknownNorHeldBackByThisSystem() {
        assertEquals("Not published", past(Language.ENGLISH).getFigures().getAlerts());
        assertEquals(
                "Heb ei gyhoeddi",
                past(Language.WELSH).getFigures().getSummary().get(1).value());
        assertEquals("Not recorded", past(Language.ENGLISH).getFigures().getFaces());
    }
}
