package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.NoActionReason;
import uk.police.lfr.alert.contract.Outcome;

/** What came of an engagement. */
@Embeddable
public class Result {
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_action_reason")
    private NoActionReason noActionReason;

    protected Result() {
        // for JPA
    }

    Result(EngagementResult reported) {
        this.outcome = reported.outcome();
        this.noActionReason = reported.reason();
    }

    Outcome outcome() {
        return outcome;
    }
}
