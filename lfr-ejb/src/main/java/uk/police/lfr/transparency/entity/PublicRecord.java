package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.PublicText;

/** What has been published about a deployment and when; what it said stands in its versions. */
@Entity
@Table(name = "public_record")
public class PublicRecord {
    @Id
    @Column(name = "deployment_id")
    private long deploymentId;

    private String reference;

    @Column(name = "notice_published_at")
    private Instant noticePublishedAt;

    @Column(name = "notice_published_by")
    private String noticePublishedBy;

    /** Why there was no notice before the event, as a word of a closed list; null where there was one. */
    @Column(name = "withheld_reason")
    private String withheldReason;

    /** Why the Welsh follows; null where both languages came together. */
    @Column(name = "welsh_exception")
    private String welshException;

    /** Welsh that came after the notice; null otherwise. */
    @Embedded
    private LaterWelsh laterWelsh;

    /** What was wrong in the words and is right since; null where nothing was. */
    @Embedded
    private CorrectedWords corrected;

    @Column(name = "results_published_at")
    private Instant resultsPublishedAt;

    @Column(name = "results_published_by")
    private String resultsPublishedBy;

    /** When it was said that the results are late; null while they are not. */
    @Column(name = "results_late_at")
    private Instant resultsLateAt;

    /** Figures of the first release, whose versions were not yet kept; null in every other record. */
    @Embedded
    private SealedFigures figures;

    protected PublicRecord() {
        // for JPA
    }

    public PublicRecord(long deploymentId, String reference, String by, Instant at) {
        this.deploymentId = deploymentId;
        this.reference = reference;
        this.noticePublishedBy = by;
        this.noticePublishedAt = asKept(at);
    }

    /** The notice came after the event. */
    public PublicRecord withheldFor(String reason) {
        withheldReason = reason;
        return this;
    }

    /** The notice goes out in English, by a recorded exception. */
    public PublicRecord withoutWelsh(String exception) {
        welshException = exception;
        return this;
    }

    /** @throws WrongState there is Welsh already */
    public void supplyWelsh(PublicText text) {
        if (welshException == null || laterWelsh != null) {
            throw new WrongState("transparency.welsh_there", reference);
        }
        laterWelsh = new LaterWelsh(text);
    }

    /** The deployment's texts, with the Welsh that came later and with what was corrected, where there is such. */
    public PublicText in(PublicText planned) {
        PublicText said = uncorrected(planned);
        return corrected == null ? said : corrected.into(said);
    }

    private PublicText uncorrected(PublicText planned) {
        return laterWelsh == null ? planned : laterWelsh.into(planned);
    }

    /**
     * Says from now on what is right. Welsh that is still to come is not said here: its halves are ignored.
     *
     * @param right all of the words, also those that were right before
     * @param planned as the application says them
     */
    public PublicRecord correctWords(PublicText right, PublicText planned) {
        PublicText said = uncorrected(planned);
        corrected = new CorrectedWords(welshToFollow() ? right.withWelshOf(said) : right, said);
        return this;
    }

    /** A copy that is never kept. */
    public PublicRecord copy() {
        PublicRecord copy = new PublicRecord(deploymentId, reference, noticePublishedBy, noticePublishedAt);
        copy.withheldReason = withheldReason;
        copy.welshException = welshException;
        copy.laterWelsh = laterWelsh;
        copy.corrected = corrected;
        copy.resultsPublishedAt = resultsPublishedAt;
        copy.resultsPublishedBy = resultsPublishedBy;
        copy.figures = figures;
        return copy;
    }

    /** @throws WrongState published before: a correction is a revision, never an overwrite */
    public void publishResults(String by, Instant at) {
        requireNoResults();
        resultsPublishedBy = by;
        resultsPublishedAt = asKept(at);
    }

    /** The database keeps milliseconds: what is published names no finer moment, or a later version would differ in it. */
    private static Instant asKept(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws WrongState there are results */
    public void requireNoResults() {
        if (resultsPublishedAt != null) {
            throw new WrongState("transparency.results_published", reference);
        }
    }

    /** A copy that is never kept: as it would be with results of that moment. */
    public PublicRecord asReported(String by, Instant at) {
        PublicRecord copy = copy();
        copy.publishResults(by, at);
        return copy;
    }

    /** @return whether nobody had said so before */
    public boolean resultsAreLate(Instant at) {
        boolean first = resultsLateAt == null;
        if (first) {
            resultsLateAt = at;
        }
        return first;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public String reference() {
        return reference;
    }

    public Instant noticePublishedAt() {
        return noticePublishedAt;
    }

    public Instant resultsPublishedAt() {
        return resultsPublishedAt;
    }

    public Optional<String> withheldReason() {
        return Optional.ofNullable(withheldReason);
    }

    public boolean welshException() {
        return welshException != null;
    }

    /** Whether the Welsh is still to come. */
    public boolean welshToFollow() {
        return welshException != null && laterWelsh == null;
    }

    public Optional<SealedFigures> figuresOfFirstRelease() {
        return Optional.ofNullable(figures);
    }
}
