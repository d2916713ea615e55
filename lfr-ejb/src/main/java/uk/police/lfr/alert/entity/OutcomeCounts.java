package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.platform.contract.WrongState;

/** Counts of what came of the engagements that showed the person sought. */
@Embeddable
public class OutcomeCounts {
    private int arrests;

    @Column(name = "other_outcomes")
    private int otherOutcomes;

    @Column(name = "no_action")
    private int noAction;

    /** The next four are null for deployments of the first release, which counted them together. */
    private Integer disposals = 0;

    @Column(name = "compliance_checks")
    private Integer complianceChecks = 0;

    private Integer safeguarded = 0;

    @Column(name = "voluntary_attendances")
    private Integer voluntaryAttendances = 0;

    @Column(name = "de_arrested")
    private int deArrested;

    @Column(name = "charged_later")
    private int chargedLater;

    protected OutcomeCounts() {
        // for JPA, and for a deployment's first alert
    }

    void add(Outcome outcome) {
        switch (outcome) {
            case ARREST -> arrests++;
            case NO_ACTION -> noAction++;
            default -> {
                otherOutcomes++;
                split(outcome);
            }
        }
    }

    private void split(Outcome outcome) {
        if (disposals == null) {
            return;
        }
        switch (outcome) {
            case OTHER_DISPOSAL -> disposals++;
            case COMPLIANCE_CHECK -> complianceChecks++;
            case SAFEGUARDED -> safeguarded++;
            case VOLUNTARY_ATTENDANCE -> voluntaryAttendances++;
            default -> throw new IllegalArgumentException(outcome + " is no outcome of an engagement with the person");
        }
    }

    void deArrested() {
        if (deArrested == arrests) {
            throw new WrongState("alert.no_such_arrest", arrests);
        }
        deArrested++;
    }

    void chargedLater() {
        if (chargedLater == arrests + otherOutcomes) {
            throw new WrongState("alert.nobody_to_charge", arrests + otherOutcomes);
        }
        chargedLater++;
    }

    OutcomeTally tally() {
        OutcomeTally.Split split = disposals == null
                ? null
                : new OutcomeTally.Split(disposals, complianceChecks, safeguarded, voluntaryAttendances);
        return new OutcomeTally(arrests, otherOutcomes, noAction, split, deArrested, chargedLater);
    }
}
