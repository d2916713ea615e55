package uk.police.lfr.alert.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.ScoreBand;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

class AlertTest {
    private static final Set<AlertState> OVER =
            EnumSet.of(AlertState.DECLINED, AlertState.CONFIRMED_TRUE, AlertState.LOST);
    private static final Set<AlertState> BEFORE_THE_VERDICT = EnumSet.of(AlertState.NEW, AlertState.CLAIMED);
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
        refused("alert.claimed_by_other", assertThrows(WrongState.class, () -> claimed.requireClaimedBy("colleague")));
        refused("alert.wrong_state", assertThrows(WrongState.class, () -> Alerts.alertIn(AlertState.NEW)
                .requireClaimedBy(Alerts.OPERATOR)));
    }

    @Test
    void twoPeopleDecideBeforeAnyoneIsApproached() {
        Alert possible = Alerts.alertIn(AlertState.POSSIBLE);
        assertEquals(
                "alert.same_person",
                assertThrows(SeparationOfDuties.class, () -> possible.engage(Alerts.OPERATOR))
                        .key());
        assertThrows(SeparationOfDuties.class, () -> possible.decline(Alerts.OPERATOR, Alerts.RAISED));
        assertEquals(AlertState.POSSIBLE, possible.summary().state());
    }

    @Test
    void namesAreShownAfterTheFirstVerdictAndNotBefore() {
        for (AlertState state : AlertState.values()) {
            assertEquals(
                    !BEFORE_THE_VERDICT.contains(state), Alerts.alertIn(state).adjudicated(), state.name());
        }
    }

    @Test
    void itsUseEndsWithTheLastDecisionAboutIt() {
        for (AlertState state : AlertState.values()) {
            assertEquals(!OVER.contains(state), Alerts.alertIn(state).open(), state.name());
        }
    }

    @Test
    void sightingsAreCountedFromTheFirst() {
        Alert alert = Alerts.alertIn(AlertState.NEW);
        assertEquals(1, alert.summary().sightings());
        alert.seenAgain();
        assertEquals(2, alert.summary().sightings());
    }

    @ParameterizedTest
    @CsvSource({"0.60, AT_THRESHOLD", "0.649, AT_THRESHOLD", "0.651, ABOVE", "0.749, ABOVE", "0.751, FAR_ABOVE"})
    void aScoreIsShownAsABand(double score, ScoreBand band) {
        assertEquals(band, ScoreBand.of(score, 0.60));
    }
}
