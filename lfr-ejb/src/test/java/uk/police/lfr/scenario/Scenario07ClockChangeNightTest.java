package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.retention.boundary.PolicyRegister;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.control.FirstPolicy;
import uk.police.lfr.retention.control.Policies;

/** Scenario 7: on a clock change night, deadlines of 24 hours and 31 days hit the exact elapsed time. */
class Scenario07ClockChangeNightTest {
    private final PolicyRegister policy = Wiring.set(new PolicyRegister(), "policies", new ProductsPolicy());

    private static final class ProductsPolicy extends Policies {
        @Override
        public RetentionPolicy current() {
            return FirstPolicy.ofTheProduct();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Clocks forward on 29 March 2026 at 01:00 UTC: before, at, after.
                "2026-03-28T18:00:00Z",
                "2026-03-29T00:59:59.999Z",
                "2026-03-29T01:00:00Z",
                // Clocks back on 25 October 2026 at 01:00 UTC: the hour that comes twice.
                "2026-10-24T23:30:00Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                // 31 days across each change.
                "2026-03-01T12:00:00Z",
                "2026-10-01T12:00:00Z"
            })
    void exactElapsedTime(Instant start) {
        RetentionPolicy inForce = policy.current();
        assertEquals(
                Duration.ofSeconds(86_400),
                Duration.between(start, inForce.keep(RetentionRule.ALERT).after(start)));
        assertEquals(
                Duration.ofSeconds(31 * 86_400),
                Duration.between(start, inForce.keep(RetentionRule.FOOTAGE).after(start)));
    }
}
