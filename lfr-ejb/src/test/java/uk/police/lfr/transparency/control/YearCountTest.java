package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.transparency.contract.YearFigures;

/** What came to nothing is counted like what took place. */
class YearCountTest {
    private final PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START);

    @AfterEach
    void close() {
        portal.close();
    }

    private List<YearFigures> years() {
        return portal.register().years();
    }

    @Test
    void whatIsStillToComeOrRunsIsNotCounted() {
        assertEquals(List.of(), years());
    }

    @Test
    void whatTookPlaceIsCountedInItsYear() {
        portal.becomes(Deployments::ended);
        assertEquals(List.of(new YearFigures(2026, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), years());
    }

    @Test
    void soIsWhatNeverDid() {
        portal.becomes(Deployments::cancelled);
        assertEquals(List.of(new YearFigures(2026, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0)), years());
        portal.becomes(over -> Deployments.unused(over, DeploymentState.REFUSED));
        assertEquals(List.of(new YearFigures(2026, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)), years());
        portal.becomes(over -> Deployments.unused(over, DeploymentState.LAPSED));
        assertEquals(List.of(new YearFigures(2026, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)), years());
        portal.becomes(over -> Deployments.unused(over, DeploymentState.EXPIRED));
        assertEquals(List.of(new YearFigures(2026, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0)), years());
    }

    @Test
    void aFaultIsCountedBesides() {
        portal.becomes(Deployments::aborted);
        assertEquals(List.of(new YearFigures(2026, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0)), years());
    }

    @Test
    void emergencyAccessIsCountedInItsYearWhateverElseThatYearHad() {
        portal.becomes(Deployments::ended);
        portal.years().emergencyAccess(2026, 2);
        portal.years().emergencyAccess(2025, 1);
        assertEquals(
                List.of(
                        new YearFigures(2026, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0),
                        new YearFigures(2025, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)),
                years());
    }

    @Test
    void whatWasSentBackIsCountedOnceItIsOverHoweverOftenItWas() {
        portal.years().sendsBack();
        portal.years().sendsBack();
        assertEquals(List.of(), years());
        portal.becomes(over -> Deployments.unused(over, DeploymentState.EXPIRED));
        assertEquals(List.of(new YearFigures(2026, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0)), years());
    }

    @Test
    void whatWasHeldIsCountedInTheYearInWhichItFirstWas() {
        portal.years().held(2025, 3);
        assertEquals(List.of(new YearFigures(2025, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3)), years());
    }

    @Test
    void whatWasWithheldLeavesNoTraceUntilThePublicIsTold() {
        portal.becomes(Deployments::ended);
        portal.becomes(Deployments::withNoticeWithheld);
        portal.withheldUntil(LocalDate.of(2026, 12, 1));
        portal.sweep();
        assertEquals(List.of(), years());
        portal.clock()
                .move(java.time.Duration.between(portal.clock().instant(), Instant.parse("2026-12-02T00:00:00Z")));
        portal.sweep();
        assertEquals(List.of(new YearFigures(2026, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0)), years());
    }
}
