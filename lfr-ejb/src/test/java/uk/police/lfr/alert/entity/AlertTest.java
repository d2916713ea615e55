package uk.police.lfr.alert.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.ScoreBand;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

class AlertTest {
    private static final Set<AlertState> OPEN = EnumSet.of(
            AlertState.NEW, AlertState.TIMED_OUT, AlertState.CLAIMED, AlertState.OPERATOR_POSSIBLE, AlertState.ENGAGED);
    private static final Set<AlertState> BEFORE_THE_VERDICT =
            EnumSet.of(AlertState.NEW, AlertState.TIMED_OUT, AlertState.CLAIMED);
    private static final Instant CLAIM_ENDS = Alerts.RAISED.plusSeconds(120);

    private static void refused(String key, WrongState refused) {
        assertEquals(key, refused.key());
    }

    @Test
    void whoeverClaimedItHasItForTwoMinutes() {
        Alert claimed = Alerts.alertIn(AlertState.CLAIMED);
        refused(
                "alert.claimed_by_other",
                assertThrows(WrongState.class, () -> claimed.claim("colleague", CLAIM_ENDS.minusMillis(1))));
        assertEquals(Alerts.OPERATOR, claimed.summary().claimedBy());
        claimed.claim("colleague", CLAIM_ENDS);
        assertEquals("colleague", claimed.summary().claimedBy());
    }

    @Test
    void claimingAgainRenewsOnesOwnClaim() {
        Alert claimed = Alerts.alertIn(AlertState.CLAIMED);
        claimed.claim(Alerts.OPERATOR, CLAIM_ENDS.minusSeconds(10));
        assertThrows(WrongState.class, () -> claimed.claim("colleague", CLAIM_ENDS));
    }

    @Test
    void theVerdictIsForWhoClaimedIt() {
        Alert claimed = Alerts.alertIn(AlertState.CLAIMED);
        refused("alert.claimed_by_other", assertThrows(WrongState.class, () -> claimed.possible("colleague")));
        refused(
                "alert.claimed_by_other",
                assertThrows(WrongState.class, () -> claimed.noMatch("colleague", Alerts.RAISED)));
    }

    @Test
    void twoPeopleDecideBeforeAnyoneIsApproached() {
        Alert possible = Alerts.alertIn(AlertState.OPERATOR_POSSIBLE);
        same("alert.same_person", () -> possible.engage(Alerts.OPERATOR, Alerts.RAISED));
        same("alert.same_person", () -> possible.decline(Alerts.OPERATOR, Alerts.RAISED));
        assertEquals(AlertState.OPERATOR_POSSIBLE, possible.summary().state());
    }

    @Test
    void whoGaveTheFirstVerdictDoesNotSayWhatCameOfIt() {
        Alert engaged = Alerts.alertIn(AlertState.ENGAGED);
        same(
                "alert.same_person",
                () -> engaged.record(Alerts.OPERATOR, EngagementResult.of(Outcome.ARREST, ""), Alerts.RAISED));
    }

    @Test
    void whoPutThePersonOnTheListNeitherJudgesNorDecides() {
        Alert claimed = Alerts.alertIn(AlertState.NEW);
        claimed.claim(Alerts.NOMINATOR, Alerts.RAISED);
        same("alert.own_nomination", () -> claimed.possible(Alerts.NOMINATOR));
        same("alert.own_nomination", () -> claimed.noMatch(Alerts.NOMINATOR, Alerts.RAISED));
        Alert possible = Alerts.alertIn(AlertState.OPERATOR_POSSIBLE);
        same("alert.own_nomination", () -> possible.engage(Alerts.NOMINATOR, Alerts.RAISED));
        same("alert.own_nomination", () -> possible.decline(Alerts.NOMINATOR, Alerts.RAISED));
    }

    private static void same(String key, Executable step) {
        assertEquals(key, assertThrows(SeparationOfDuties.class, step).key());
    }

    @Test
    void aComplaintAtTheSceneHoldsTheAlertUntilItsTimeIsOver() {
        Alert alert = Alerts.alertIn(AlertState.ENGAGED);
        Instant until = Alerts.RAISED.plus(Duration.ofDays(7));
        alert.holdForComplaint(Alerts.ENGAGEMENT, Alerts.RAISED, until);
        assertFalse(alert.forDataProtectionOnly());
        alert.record(Alerts.ENGAGEMENT, EngagementResult.of(Outcome.NOT_THE_PERSON, ""), Alerts.RAISED);
        assertTrue(alert.forDataProtectionOnly());
        assertTrue(alert.heldAt(until.minusMillis(1)));
        assertFalse(alert.heldAt(until));
    }

    @Test
    void oneComplaintIsNotedOnceAndNotAfterTheEnd() {
        Alert alert = Alerts.alertIn(AlertState.ENGAGED);
        alert.holdForComplaint(Alerts.ENGAGEMENT, Alerts.RAISED, CLAIM_ENDS);
        refused(
                "alert.complaint_noted",
                assertThrows(
                        WrongState.class, () -> alert.holdForComplaint(Alerts.ENGAGEMENT, Alerts.RAISED, CLAIM_ENDS)));
        Alert over = Alerts.alertIn(AlertState.ENGAGE_DECLINED);
        refused(
                "alert.wrong_state",
                assertThrows(
                        WrongState.class, () -> over.holdForComplaint(Alerts.ENGAGEMENT, Alerts.RAISED, CLAIM_ENDS)));
    }

    @Test
    void namesAreShownAfterTheFirstVerdictAndNotBefore() {
        for (AlertState state : Alerts.STATES) {
            assertEquals(
                    !BEFORE_THE_VERDICT.contains(state), Alerts.alertIn(state).adjudicated(), state.name());
        }
    }

    @Test
    void itsUseEndsWithTheLastDecisionAboutIt() {
        for (AlertState state : Alerts.STATES) {
            assertEquals(OPEN.contains(state), Alerts.alertIn(state).open(), state.name());
        }
    }

    @Test
    void itCountsItsSightings() {
        Alert alert = Alerts.alertIn(AlertState.NEW);
        assertEquals(1, alert.summary().sightings());
        alert.seenAgain(Alerts.RAISED.plusSeconds(240));
        assertEquals(2, alert.summary().sightings());
    }

    @ParameterizedTest
    @CsvSource({"0.60, AT_THRESHOLD", "0.649, AT_THRESHOLD", "0.651, ABOVE", "0.749, ABOVE", "0.751, FAR_ABOVE"})
    void aScoreIsShownAsABand(double score, ScoreBand band) {
        assertEquals(band, ScoreBand.of(score, 0.60));
    }
}
