package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** 14, the public half: a deployment of two days is one public entry with a range. */
class Scenario14TwoDaysOneEntryTest {
    @Test
    void twoDaysAreOneEntryWithARange() {
        try (PublicPortal portal = new PublicPortal(Deployments.ofTwoDays(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::ended);
            portal.counts(20, AlertTally.NONE);
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));

            assertEquals(1, portal.readsAll().size());
            PublicDeployment read = portal.reads();
            assertEquals("2", read.document().value("days").value());
            assertEquals(Drafts.START, read.start());
            assertEquals(Deployments.ofTwoDays().plan().end(), read.end());
            assertEquals("720", read.document().value("active_minutes").value());
            assertEquals(2, portal.table().size());
        }
    }
}
