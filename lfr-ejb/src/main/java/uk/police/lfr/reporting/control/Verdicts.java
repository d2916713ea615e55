package uk.police.lfr.reporting.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.audit.contract.LoggedStep;
import uk.police.lfr.reporting.contract.OperatorFigures;
import uk.police.lfr.reporting.contract.Waits;

/** Reads from the log, alert by alert, who claimed it, what they said of it, and what officers found afterwards. */
public final class Verdicts {
    /** Entries that are read: the alert itself, and what people did with it. */
    public static final String RAISED = "AlertRaised";

    public static final String CHANGED = "AlertChanged";

    private static final String WRONG = "outcome NOT_THE_PERSON";

    private final Map<String, Work> operators = new TreeMap<>();
    private final Map<String, Course> alerts = new HashMap<>();

    private Verdicts() {}

    /** By user name. @param steps in their order */
    public static List<OperatorFigures> of(List<LoggedStep> steps) {
        Verdicts verdicts = new Verdicts();
        steps.forEach(verdicts::take);
        return verdicts.operators.entrySet().stream()
                .map(entry -> entry.getValue().figures(entry.getKey()))
                .toList();
    }

    private void take(LoggedStep step) {
        Course alert = alerts.computeIfAbsent(step.subject(), any -> new Course());
        if (step.action().equals(RAISED)) {
            alert.raisedAt = step.at();
            return;
        }
        String done = step.fact("step").orElse("");
        switch (done) {
            case "claimed" -> claimed(alert, step);
            case "possible", "not-the-same" -> judged(alert, step, done.equals("possible"));
            case "engaged" -> {} // Only what follows says whether it was right.
            default -> followed(alert, done);
        }
    }

    private void claimed(Course alert, LoggedStep step) {
        if (alert.claimedBy == null && alert.raisedAt != null) {
            work(step.actor()).toClaim.add(Duration.between(alert.raisedAt, step.at()));
        }
        alert.claimedBy = step.actor();
        alert.claimedAt = step.at();
    }

    private void judged(Course alert, LoggedStep step, boolean possible) {
        Work work = work(step.actor());
        if (step.actor().equals(alert.claimedBy)) {
            work.toVerdict.add(Duration.between(alert.claimedAt, step.at()));
        }
        work.verdicts++;
        work.possible += possible ? 1 : 0;
        alert.possibleBy = possible ? step.actor() : null;
    }

    private void followed(Course alert, String done) {
        boolean settled = done.equals("declined") || done.startsWith("outcome ");
        if (alert.possibleBy == null || !settled) {
            return;
        }
        Work work = work(alert.possibleBy);
        work.followed++;
        work.reversed += done.equals("declined") || done.equals(WRONG) ? 1 : 0;
        alert.possibleBy = null;
    }

    private Work work(String operator) {
        return operators.computeIfAbsent(operator, any -> new Work());
    }

    /** How far an alert has come. */
    private static final class Course {
        private Instant raisedAt;
        private String claimedBy;
        private Instant claimedAt;
        private String possibleBy;
    }

    /** What one operator has done so far. */
    private static final class Work {
        private final List<Duration> toClaim = new ArrayList<>();
        private final List<Duration> toVerdict = new ArrayList<>();
        private int verdicts;
        private int possible;
        private int followed;
        private int reversed;

        private OperatorFigures figures(String operator) {
            return new OperatorFigures(
                    operator,
                    Waits.of(toClaim),
                    Waits.of(toVerdict),
                    new Proportion(possible, verdicts),
                    new Proportion(reversed, followed));
        }
    }
}
