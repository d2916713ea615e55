package uk.police.lfr.alert.control;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import uk.police.lfr.alert.contract.MatchHandled;

/**
 * Alerts as figures for Prometheus, test subjects apart from people. Labels name neither camera nor person. Counted once
 * what they stand for is in the database.
 */
@ApplicationScoped
public class AlertMeters {
    @Inject
    private MeterRegistry registry;

    @Inject
    private Clock clock;

    private Timer latency;
    private Counter raised;
    private Counter gathered;
    private Counter quiet;
    private Counter tests;

    @PostConstruct
    void register() {
        // By name alone: the server keeps to itself what a builder registers, buckets and descriptions included.
        latency = registry.timer("lfr.alert.latency");
        raised = registry.counter("lfr.alerts.raised");
        gathered = registry.counter("lfr.alerts.gathered");
        quiet = registry.counter("lfr.alerts.quiet");
        tests = registry.counter("lfr.alerts.test");
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MatchHandled match) {
        switch (match.handling()) {
            case RAISED -> {
                raised.increment();
                stored(match);
            }
            case GATHERED -> {
                gathered.increment();
                stored(match);
            }
            case QUIET -> quiet.increment();
            case TEST -> tests.increment();
        }
    }

    private void stored(MatchHandled match) {
        latency.record(Duration.between(match.capturedAt(), clock.instant()));
    }
}
