package uk.police.lfr.reporting.contract;

import java.time.YearMonth;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;

/**
 * The deployments that were to begin in one month.
 *
 * @param month of the force's clock
 * @param planned all that were applied for, drafts left out
 * @param tookPlace recognition was live
 * @param refused by an authorising officer
 * @param cameToNothing cancelled, lapsed or expired
 * @param alerts of those that took place, together
 */
public record MonthFigures(
        YearMonth month, int planned, int tookPlace, int refused, int cameToNothing, long faces, AlertTally alerts) {

    /** Nothing was to begin. */
    public static MonthFigures none(YearMonth month) {
        return new MonthFigures(month, 0, 0, 0, 0, 0, AlertTally.NONE);
    }

    /** Both together, in the month of this one. */
    public MonthFigures plus(MonthFigures other) {
        return new MonthFigures(
                month,
                planned + other.planned,
                tookPlace + other.tookPlace,
                refused + other.refused,
                cameToNothing + other.cameToNothing,
                faces + other.faces,
                plus(alerts, other.alerts));
    }

    private static AlertTally plus(AlertTally one, AlertTally other) {
        return new AlertTally(
                one.raised() + other.raised(),
                one.trueConfirmed() + other.trueConfirmed(),
                one.trueUnconfirmed() + other.trueUnconfirmed(),
                one.falseConfirmed() + other.falseConfirmed(),
                one.falseUnconfirmed() + other.falseUnconfirmed(),
                one.declined() + other.declined(),
                one.unresolved() + other.unresolved(),
                one.unadjudicated() + other.unadjudicated(),
                one.timedOut() + other.timedOut(),
                one.engagements() + other.engagements(),
                plus(one.outcomes(), other.outcomes()));
    }

    /** The other outcomes are summed whole: deployments of the first release did not tell them apart. */
    private static OutcomeTally plus(OutcomeTally one, OutcomeTally other) {
        return new OutcomeTally(
                one.arrests() + other.arrests(),
                one.otherOutcomes() + other.otherOutcomes(),
                one.noAction() + other.noAction(),
                null,
                one.deArrested() + other.deArrested(),
                one.chargedLater() + other.chargedLater());
    }
}
