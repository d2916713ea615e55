package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.NoticePublished;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.contract.WithholdingReason;

/** 18: no public trace of a withheld notice before its date; a retrospective notice with the reason's class after. */
class Scenario18WithheldNoticeTest {
    private static final LocalDate PUBLISH_AFTER = LocalDate.of(2026, 12, 1);
    private static final Instant DATE_OVER = Instant.parse("2026-12-02T00:00:00Z");

    @Test
    void nothingBeforeTheDateAndTheReasonsClassAfterIt() {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), DATE_OVER.minusMillis(1))) {
            portal.withheldUntil(PUBLISH_AFTER);
            portal.does(
                    () -> portal.desk().classifyWithheld(PublicPortal.DEPLOYMENT, WithholdingReason.THREAT_TO_LIFE));
            assertEquals(PUBLISH_AFTER, portal.desk().items().get(0).withheldUntil());
            assertThrows(
                    WrongState.class, () -> portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT)));
            portal.becomes(Deployments::ended);
            portal.sweep();
            assertEquals(List.of(), portal.readsAll());
            assertEquals(1, portal.table().size());
            assertEquals(List.of(), portal.logged());

            portal.clock().move(Duration.ofMillis(1));
            portal.sweep();
            portal.sweep();
            PublicDeployment read = portal.reads();
            assertEquals("true", read.document().value("notice.withheld").value());
            assertEquals(
                    "threat_to_life",
                    read.document().value("notice.withheld_reason").value());
            assertEquals(1, read.revisions().size());
            assertEquals(
                    RevisionKind.RETROSPECTIVE_NOTICE, read.revisions().get(0).kind());
            assertTrue(portal.logged().get(0) instanceof NoticePublished);
        }
    }

    @Test
    void aDeploymentThatGoesOnPastItsDateIsNotToldOfWhileItRuns() {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), DATE_OVER.plus(Duration.ofDays(1)))) {
            portal.withheldUntil(PUBLISH_AFTER);
            portal.sweep();
            assertEquals(List.of(), portal.readsAll());
        }
    }
}
