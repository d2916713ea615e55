package uk.police.lfr.alert.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.BreakerState;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.alert.entity.DeploymentAlerts;
import uk.police.lfr.fixture.DefaultSettings;

class BreakerRuleTest {
    @ParameterizedTest
    @CsvSource({
        // faces, confirmed, unconfirmed
        "4999, 0, 9, GREEN",
        "5000, 0, 0, GREEN",
        "5000, 0, 1, AMBER",
        "6000, 0, 1, AMBER",
        "6001, 0, 1, GREEN",
        "6001, 0, 2, AMBER",
        "5000, 0, 5, RED",
        "5001, 0, 5, AMBER",
        "10, 2, 0, GREEN",
        "10, 3, 0, RED",
        "1000000, 3, 0, RED"
    })
    void itTripsAtTheRatesAndAtThreeWrongApproaches(long faces, int confirmed, int unconfirmed, BreakerState state) {
        AlertTally tally = falseAlerts(confirmed, unconfirmed);
        assertEquals(state, BreakerRule.of(new DefaultSettings()).judge(faces, tally));
    }

    @Test
    void aForceMayBeStricter() {
        BreakerRule strict = new BreakerRule(1000, 1.0 / 20_000, 1.0 / 2000, 1);
        assertEquals(BreakerState.RED, strict.judge(10, falseAlerts(1, 0)));
        assertEquals(BreakerState.RED, strict.judge(2000, falseAlerts(0, 1)));
        assertEquals(BreakerState.AMBER, strict.judge(2001, falseAlerts(0, 1)));
        assertEquals(BreakerState.GREEN, strict.judge(20_001, falseAlerts(0, 1)));
    }

    private static AlertTally falseAlerts(int confirmed, int unconfirmed) {
        return new AlertTally(9, 0, 0, confirmed, unconfirmed, 0, 0, 0, 0, 0, OutcomeTally.NONE);
    }

    @Test
    void peopleAreToldWhenItGetsWorseAndAgainWithEachFurtherFalseAlert() {
        DeploymentAlerts counts = new DeploymentAlerts(Alerts.DEPLOYMENT);
        assertFalse(counts.breakerMoves(BreakerState.GREEN));
        counts.came(Outcome.NOT_THE_PERSON);
        assertTrue(counts.breakerMoves(BreakerState.RED));
        assertFalse(counts.breakerMoves(BreakerState.RED));
        counts.foundIncorrect();
        assertTrue(counts.breakerMoves(BreakerState.RED));
        assertFalse(counts.breakerMoves(BreakerState.AMBER));
        assertTrue(counts.breakerMoves(BreakerState.RED));
    }
}
