package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import uk.police.lfr.alert.contract.ApproachStep;
import uk.police.lfr.alert.contract.ApproachView;

/** When officers first saw the person, and first spoke to them. The first time stands, whoever says it again. */
@Embeddable
public class Approach {
    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "spoken_at")
    private Instant spokenAt;

    /** Whether it was news. */
    boolean reach(ApproachStep step, Instant at) {
        boolean first = (step == ApproachStep.SEEN ? seenAt : spokenAt) == null;
        if (first && step == ApproachStep.SEEN) {
            seenAt = at;
        } else if (first) {
            spokenAt = at;
        }
        return first;
    }

    ApproachView view() {
        return new ApproachView(seenAt, spokenAt);
    }
}
