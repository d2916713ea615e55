package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** What is previewed is what is published, to the last byte, as long as nothing has changed in between. */
class RecordPreviewTest {
    private static final AlertTally ONE_ARREST =
            new AlertTally(1, 1, 0, 0, 0, 0, 0, 0, 0, 1, new OutcomeTally(1, 0, 0, null, 0, 0));

    private final PublicPortal portal =
            new PublicPortal(Deployments.authorised(), Drafts.START.minus(Duration.ofDays(2)));

    @AfterEach
    void close() {
        portal.close();
    }

    private PublicDeployment preview() {
        return portal.desk().preview(PublicPortal.DEPLOYMENT);
    }

    @Test
    void aNoticeIsPreviewedAsItIsPublished() {
        PublicDeployment previewed = preview();
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        assertEquals(portal.reads(), previewed);
    }

    @Test
    void resultsArePreviewedWithTheirFiguresAsTheyArePublished() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        portal.becomes(Deployments::ended);
        portal.clock().move(Duration.ofDays(4));
        portal.counts(500, ONE_ARREST);
        PublicDeployment previewed = preview();
        portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
        assertEquals(portal.reads(), previewed);
    }

    @Test
    void whereNothingIsToBePublishedItIsWhatEverybodyReads() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        assertEquals(portal.reads(), preview());
    }
}
