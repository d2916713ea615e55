package uk.police.lfr.deployment.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.Wiring;
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

    /** The hours that were said are hours that pass, whatever the date or the clocks on the wall do meanwhile. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-28T22:30:00Z, 2026-11-29T02:30:00Z", // over midnight
        "2027-03-28T00:15:00Z, 2027-03-28T04:15:00Z", // over the hour that is left out: 05:15 on the wall
        "2026-10-24T23:30:00Z, 2026-10-25T03:30:00Z", // over the hour that comes twice: 03:30 on the wall
        "2026-12-31T23:00:00Z, 2027-01-01T03:00:00Z" // over the year's end
    })
    void itLapsesAfterItsHoursAlsoOverMidnight(Instant spoken, Instant lapses) {
        Deployment deployment = spokenAt(spoken);
        deployment.withholdNotice();
        deployment.sealed(DeploymentStates.WATCHLIST);
        deployment.makeReady();
        deployment.start(spoken);
        assertEquals(lapses, deployment.authorityEnds());
        assertTrue(deployment.authorisedAt(lapses.minusMillis(1)));
        assertFalse(deployment.lapsesAt(lapses.minusMillis(1)));
        assertFalse(deployment.authorisedAt(lapses));
        assertTrue(deployment.lapsesAt(lapses));
        deployment.lapse(lapses);
        assertEquals(DeploymentState.LAPSED, deployment.state());
    }

    @Test
    void itNeverOutlastsTheDayThatWasAskedFor() {
        Deployment spoken = spokenAt(Drafts.END.minus(Duration.ofHours(1)));
        assertEquals(Drafts.END, spoken.authorityEnds());
        assertFalse(spoken.lapsesAt(Drafts.END.minusMillis(1)));
        assertTrue(spoken.lapsesAt(Drafts.END));
    }

    /** For four hours, of a day that begins then and lasts for six, or until {@link Drafts#END}. */
    private static Deployment spokenAt(Instant spoken) {
        boolean late = spoken.isAfter(Drafts.START) && spoken.isBefore(Drafts.END);
        Instant end = late ? Drafts.END : spoken.plus(Duration.ofHours(6));
        Deployment deployment =
                new Deployment(Drafts.in(spoken, end), DeploymentStates.WATCHLIST, DeploymentStates.REQUESTER);
        Wiring.set(deployment, "id", 12L);
        deployment.authoriseOrally("inspector", "a child is missing", spoken, spoken.plus(Duration.ofHours(4)));
        return deployment;
    }

    @Test
    void whatWasWrittenFromTheStartDoesNotLapse() {
        Deployment authorised = DeploymentStates.deploymentIn(DeploymentState.AUTHORISED);
        assertThrows(WrongState.class, () -> authorised.lapse(Drafts.END));
    }
}
