package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.transparency.contract.NoticePublished;
import uk.police.lfr.transparency.contract.PlannedPublicationDropped;
import uk.police.lfr.transparency.contract.PlannedRelease;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.transparency.contract.PublicationPlanned;

/** What was put off is published at its time and not before, can be called off, and is never forgotten silently. */
class PlannedPublicationTest {
    private static final Instant NOW = Drafts.START.minus(Duration.ofDays(3));
    private static final Instant AT = Drafts.START.minus(Duration.ofDays(2));

    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), NOW);

    @AfterEach
    void close() {
        portal.close();
    }

    private void plan(PublicationKind kind, Instant at) {
        portal.does(() -> portal.desk().plan(PublicPortal.DEPLOYMENT, kind, at));
    }

    private PlannedRelease planned() {
        return portal.desk().items().get(0).planned();
    }

    private String refusal(Runnable step) {
        return assertThrows(LfrException.class, () -> portal.does(step)).key();
    }

    @Test
    void aNoticeIsPublishedAtItsTimeByTheSystem() {
        plan(PublicationKind.NOTICE, AT);
        PublicationPlanned said = (PublicationPlanned) portal.logged().get(0);
        assertEquals("publisher", said.actor());
        assertEquals(AT, said.at());
        portal.clock().move(Duration.between(NOW, AT).minusMillis(1));
        portal.sweep();
        assertEquals(List.of(), portal.readsAll());

        portal.clock().move(Duration.ofMillis(1));
        portal.sweep();
        portal.sweep();
        assertEquals(AT, portal.reads().noticePublishedAt());
        assertEquals(1, portal.reads().revisions().size());
        NoticePublished published = (NoticePublished) portal.logged().get(1);
        assertEquals("system", published.actor());
        assertNull(planned());
    }

    @Test
    void resultsAreWhatIsCountedAtTheirTime() {
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        portal.becomes(Deployments::ended);
        portal.clock().move(Duration.ofDays(5));
        portal.counts(500, AlertTally.NONE);
        plan(PublicationKind.RESULTS, portal.clock().instant().plusSeconds(60));
        portal.counts(501, AlertTally.NONE);
        portal.clock().move(Duration.ofMinutes(1));
        portal.sweep();
        assertEquals("501", portal.reads().document().value("faces.seen").value());
    }

    @Test
    void onlyWhatCouldBePublishedNowIsPlanned() {
        portal.becomes(before -> Deployments.authorised(Drafts.titled(new BilingualText("Match day", ""))));
        assertEquals("transparency.welsh_missing", refusal(() -> portal.desk()
                .plan(PublicPortal.DEPLOYMENT, PublicationKind.NOTICE, AT)));
        assertEquals("transparency.no_notice", refusal(() -> portal.desk()
                .plan(PublicPortal.DEPLOYMENT, PublicationKind.RESULTS, AT)));
        assertNull(planned());
    }

    @Test
    void theMomentIsToComeAndBeforeTheEvent() {
        for (Instant wrong : new Instant[] {null, NOW, Drafts.START.plusMillis(1)}) {
            assertThrows(InvalidInput.class, () -> plan(PublicationKind.NOTICE, wrong), String.valueOf(wrong));
        }
        plan(PublicationKind.NOTICE, Drafts.START);
    }

    @Test
    void oneThingAtATimeIsPlannedAndMayBeCalledOff() {
        plan(PublicationKind.NOTICE, AT);
        assertEquals("transparency.planned_already", refusal(() -> portal.desk()
                .plan(PublicPortal.DEPLOYMENT, PublicationKind.NOTICE, AT.plusSeconds(1))));
        portal.does(() -> portal.desk().callOff(PublicPortal.DEPLOYMENT));
        assertEquals("called_off", dropped().why());
        assertEquals("transparency.not_planned", refusal(() -> portal.desk().callOff(PublicPortal.DEPLOYMENT)));
        portal.clock().move(Duration.between(NOW, AT));
        portal.sweep();
        assertEquals(List.of(), portal.readsAll());
    }

    private PlannedPublicationDropped dropped() {
        return portal.logged().stream()
                .filter(PlannedPublicationDropped.class::isInstance)
                .map(PlannedPublicationDropped.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishingByHandOvertakesThePlan() {
        plan(PublicationKind.NOTICE, AT);
        portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
        assertNull(planned());
        portal.clock().move(Duration.ofDays(1));
        portal.sweep();
        assertEquals(1, portal.reads().revisions().size());
    }

    @Test
    void whatIsCancelledOrWithheldMeanwhileIsNotPublishedAndNobodysMistake() {
        plan(PublicationKind.NOTICE, AT);
        portal.becomes(Deployments::cancelled);
        portal.clock().move(Duration.ofDays(1));
        portal.sweep();
        assertEquals("overtaken", dropped().why());

        portal.becomes(before -> Deployments.authorised());
        plan(PublicationKind.NOTICE, AT.plusSeconds(60));
        portal.withheldUntil(LocalDate.of(2026, 12, 1));
        portal.clock().move(Duration.ofMinutes(1));
        portal.sweep();
        assertNull(planned());
        assertEquals(List.of(), portal.readsAll());
        assertFalse(portal.logged().stream().anyMatch(IncidentFound.class::isInstance));
    }

    @Test
    void whatCanNoLongerBePublishedIsAnIncidentAndWaitsForSomebody() {
        plan(PublicationKind.NOTICE, AT);
        portal.becomes(before -> Deployments.authorised(Drafts.titled(new BilingualText("Match day", ""))));
        portal.clock().move(Duration.ofDays(1));
        portal.sweep();
        portal.sweep();
        assertEquals(List.of(), portal.readsAll());
        assertEquals("transparency.welsh_missing", planned().refused());
        assertFalse(planned().waits());
        assertEquals(
                List.of("PUBLICATION_REFUSED"),
                portal.logged().stream()
                        .filter(IncidentFound.class::isInstance)
                        .map(found -> ((IncidentFound) found).kind())
                        .toList());
        portal.becomes(before -> Deployments.authorised());
        plan(PublicationKind.NOTICE, AT.plusSeconds(60));
        assertTrue(planned().waits());
    }
}
