package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** An authority by word of mouth: it works at once, and stops by itself. */
class OralAuthorityTest {
    private static final Instant LIMIT = Drafts.START.plus(Duration.ofHours(2));

    private static Deployment live() {
        Deployment deployment = DeploymentStates.deploymentIn(DeploymentState.DRAFT);
        deployment.authoriseOrally("inspector", "a child is missing", Drafts.START, LIMIT);
        deployment.withholdNotice();
        deployment.sealed(DeploymentStates.WATCHLIST);
        deployment.makeReady();
        deployment.start(Drafts.START);
        return deployment;
    }

    @Test
    void itHoldsUntilItsLimitAndNotAMomentLonger() {
        Deployment live = live();
        assertTrue(live.authorisedAt(LIMIT.minusMillis(1)));
        assertFalse(live.authorisedAt(LIMIT));
        assertEquals(LIMIT, live.authorityEnds());
    }

    @Test
    void countersignedItHoldsToTheEndOfTheDay() {
        Deployment live = live();
        live.countersign("superintendent", "as written in the note", LIMIT.minusMillis(1));
        assertEquals(DeploymentState.LIVE, live.state());
        assertTrue(live.authorisedAt(LIMIT));
        assertEquals("superintendent", live.decidedBy());
        assertTrue(live.view().urgent());
        assertThrows(WrongState.class, () -> live.lapse(Drafts.END));
    }

    @Test
    void afterItsLimitItLapsesAndCannotBeCountersigned() {
        Deployment live = live();
        assertThrows(WrongState.class, () -> live.countersign("superintendent", "too late", LIMIT));
        assertThrows(WrongState.class, () -> live.lapse(LIMIT.minusMillis(1)));
        live.lapse(LIMIT);
        assertEquals(DeploymentState.LAPSED, live.state());
        assertEquals(DayState.ENDED, live.view().days().get(0).state());
        live.beginPurge();
        live.purged();
        assertEquals(DeploymentState.LAPSED, live.view().outcome());
    }

    @Test
    void writtenBeforeAnythingElseItIsAnAuthorityLikeAnyOther() {
        Deployment spoken = DeploymentStates.deploymentIn(DeploymentState.ORAL_AUTHORISED);
        spoken.countersign("superintendent", "as written", DeploymentStates.SPOKEN_UNTIL.minusMillis(1));
        assertEquals(DeploymentState.AUTHORISED, spoken.state());
    }

    @Test
    void whoAskedForItNeitherGivesNorCountersignsIt() {
        Deployment draft = DeploymentStates.deploymentIn(DeploymentState.DRAFT);
        assertThrows(
                SeparationOfDuties.class,
                () -> draft.authoriseOrally(DeploymentStates.REQUESTER, "now", Drafts.START, LIMIT));
        Deployment spoken = DeploymentStates.deploymentIn(DeploymentState.ORAL_AUTHORISED);
        assertThrows(
                SeparationOfDuties.class,
                () -> spoken.countersign(DeploymentStates.REQUESTER, "now", Drafts.START.minusSeconds(80_000)));
    }

    @Test
    void whatWasWrittenFromTheStartDoesNotLapse() {
        Deployment authorised = DeploymentStates.deploymentIn(DeploymentState.AUTHORISED);
        assertThrows(WrongState.class, () -> authorised.lapse(Drafts.END));
    }
}
