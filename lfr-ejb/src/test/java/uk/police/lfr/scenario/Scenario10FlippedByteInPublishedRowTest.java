package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.transparency.contract.ResultsPublished;

/** 10: flip one byte in a published CSV row, and it no longer is what the public log says was published. */
class Scenario10FlippedByteInPublishedRowTest {
    @Test
    void whatIsPublishedIsWhatTheLogHasAndAnyFlippedByteIsNot() {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::ended);
            portal.counts(34_900, new AlertTally(11, 4, 1, 1, 3, 1, 0, 1, 0, 5, OutcomeTally.NONE));
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));

            ResultsPublished logged =
                    (ResultsPublished) portal.logged().get(portal.logged().size() - 1);
            String rowHash = logged.publicFacts().get("rowHash");
            String recordHash = logged.publicFacts().get("recordHash");
            byte[] row = portal.table().get(1).getBytes(StandardCharsets.UTF_8);
            byte[] record = portal.document(2).getBytes(StandardCharsets.UTF_8);
            assertEquals(rowHash, Sha256.hex(row));
            assertEquals(recordHash, Sha256.hex(record));
            for (int at = 0; at < row.length; at++) {
                row[at] ^= 1;
                assertNotEquals(rowHash, Sha256.hex(row));
                row[at] ^= 1;
            }
            record[record.length / 2] ^= 1;
            assertNotEquals(recordHash, Sha256.hex(record));
        }
    }
}
