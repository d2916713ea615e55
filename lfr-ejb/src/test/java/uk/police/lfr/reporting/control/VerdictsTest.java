package uk.police.lfr.reporting.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertChanged;
import uk.police.lfr.alert.contract.AlertRaised;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.audit.contract.LoggedStep;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.reporting.contract.OperatorFigures;
import uk.police.lfr.reporting.contract.Waits;

class VerdictsTest {
    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    private final List<LoggedStep> log = new ArrayList<>();

    /** As the log keeps an event. */
    private void logged(int second, Auditable event) {
        StringBuilder facts = new StringBuilder();
        event.facts()
                .forEach((name, value) ->
                        facts.append(name).append('=').append(value).append('\n'));
        log.add(new LoggedStep(
                START.plusSeconds(second), event.actor(), event.action(), event.subject(), facts.toString()));
    }

    private void raised(int second, long alert) {
        logged(second, new AlertRaised(Auditable.SYSTEM, alert, 12, 1));
    }

    private void did(int second, String who, long alert, String step) {
        logged(second, new AlertChanged(who, alert, 12, step));
    }

    @Test
    void timesAndVerdictsAreTheOperatorsWhoTookTheAlert() {
        raised(0, 1);
        did(4, "amy", 1, "claimed");
        did(20, "amy", 1, "not-the-same");
        raised(30, 2);
        did(32, "amy", 2, "claimed");
        did(60, "ben", 2, "claimed");
        did(66, "ben", 2, "possible");
        List<OperatorFigures> figures = Verdicts.of(log);
        assertEquals(
                List.of("amy", "ben"),
                figures.stream().map(OperatorFigures::operator).toList());
        OperatorFigures amy = figures.get(0);
        assertEquals(new Waits(2, Duration.ofSeconds(2), Duration.ofSeconds(4)), amy.toClaim());
        assertEquals(new Waits(1, Duration.ofSeconds(16), Duration.ofSeconds(16)), amy.toVerdict());
        assertEquals(new Proportion(0, 1), amy.possible());
        OperatorFigures ben = figures.get(1);
        assertEquals(0, ben.toClaim().times(), "taken over from somebody else, it was no new alert");
        assertEquals(Duration.ofSeconds(6), ben.toVerdict().half());
        assertEquals(new Proportion(1, 1), ben.possible());
    }

    @Test
    void aPossibleVerdictIsReversedByWhatOfficersFind() {
        String[] followed = {"declined", "outcome NOT_THE_PERSON", "outcome ARREST", "outcome UNRESOLVED"};
        for (int alert = 0; alert < followed.length; alert++) {
            raised(0, alert);
            did(1, "amy", alert, "claimed");
            did(2, "amy", alert, "possible");
            did(3, "eve", alert, "engaged");
            did(4, "eve", alert, followed[alert]);
        }
        did(1, "amy", 9, "claimed");
        did(2, "amy", 9, "possible");
        did(3, "eve", 9, "engaged");
        OperatorFigures amy = Verdicts.of(log).get(0);
        assertEquals(new Proportion(2, 4), amy.reversed(), "what became of the fifth is not known yet");
        assertEquals(new Proportion(5, 5), amy.possible());
        assertEquals(4, amy.toClaim().times(), "one was raised before the log is read");
        assertEquals(1, Verdicts.of(log).size(), "an engagement officer is no operator");
    }

    @Test
    void anEmptyLogIsNobody() {
        assertEquals(List.of(), Verdicts.of(log));
        assertEquals(new Waits(0, null, null), Waits.of(List.of()));
    }
}
