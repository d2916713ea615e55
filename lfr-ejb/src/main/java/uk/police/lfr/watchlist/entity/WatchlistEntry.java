package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** One person on a list and why. Never changed: a mistake is withdrawn and entered anew. */
@Entity
@Table(name = "watchlist_entry")
public class WatchlistEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Column(name = "person_ref")
    private String personRef;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_system")
    private SourceSystem source;

    @Column(name = "image_date")
    private LocalDate imageDate;

    private String justification;

    @Enumerated(EnumType.STRING)
    @Column(name = "response_plan")
    private ResponsePlan responsePlan;

    @Column(name = "nominated_by")
    private String nominatedBy;

    protected WatchlistEntry() {
        // for JPA
    }

    public WatchlistEntry(long watchlistId, Nomination nomination, String nominatedBy) {
        this.watchlistId = watchlistId;
        EntryDetails details = nomination.details();
        this.personRef = details.personRef();
        this.displayName = details.displayName();
        this.category = details.category();
        this.source = details.source();
        this.imageDate = details.imageDate();
        this.justification = details.justification();
        this.responsePlan = details.responsePlan();
        this.nominatedBy = nominatedBy;
    }

    /** Whether a further line about this person says the same of them, so that it may add a picture. */
    public boolean agreesWith(Nomination nomination) {
        return displayName.equals(nomination.details().displayName())
                && category == nomination.details().category()
                && responsePlan == nomination.details().responsePlan();
    }

    public Long id() {
        return id;
    }

    public long watchlistId() {
        return watchlistId;
    }

    public EntryView view(int pictures) {
        return new EntryView(
                id,
                personRef,
                displayName,
                category,
                source,
                imageDate,
                justification,
                responsePlan,
                nominatedBy,
                pictures);
    }

    /** What the seal commits to: every field that says who is listed and why. */
    public String sealedContent() {
        return String.join(
                "\u001f",
                personRef,
                displayName,
                category.name(),
                source.name(),
                imageDate.toString(),
                justification,
                responsePlan.name(),
                nominatedBy);
    }
}
