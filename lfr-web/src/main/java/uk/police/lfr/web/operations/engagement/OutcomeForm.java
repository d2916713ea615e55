package uk.police.lfr.web.operations.engagement;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.alert.contract.EngagementResult;
import uk.police.lfr.alert.contract.NoActionReason;
import uk.police.lfr.alert.contract.Outcome;

/** What an officer reports of an engagement: what it showed, and of the person sought what was done. */
public final class OutcomeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Finding finding;
    private Outcome done;
    private NoActionReason reason;
    private String note;
    private final PerceivedForm perceived = new PerceivedForm();

    /** What was chosen and then hidden by another choice does not count. */
    public EngagementResult result() {
        Outcome outcome = finding == null ? null : finding.outcome(done);
        NoActionReason why = outcome == Outcome.NO_ACTION ? reason : null;
        return new EngagementResult(outcome, why, note, perceived.person());
    }

    public Finding[] getFindings() {
        return Finding.values();
    }

    /** What may have been done with the person sought. */
    public List<Outcome> getOutcomes() {
        return Stream.of(Outcome.values()).filter(each -> !Finding.says(each)).toList();
    }

    public NoActionReason[] getReasons() {
        return NoActionReason.values();
    }

    public Finding getFinding() {
        return finding;
    }

    public void setFinding(Finding finding) {
        this.finding = finding;
    }

    public Outcome getDone() {
        return done;
    }

    public void setDone(Outcome done) {
        this.done = done;
    }

    public NoActionReason getReason() {
        return reason;
    }

    public void setReason(NoActionReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** For the counters alone. */
    public PerceivedForm getPerceived() {
        return perceived;
    }
}
