package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;

/**
 * One person on a list and why. What says who they are is sealed under the list's key; the rest names nobody. The
 * details never change, but for why somebody is listed, and that only before they are; any other mistake is withdrawn and
 * entered anew.
 */
@Entity
@Table(name = "watchlist_entry")
public class WatchlistEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    /** Of the nominal number under the list's key: one entry a person, and whose sealed bytes these are. */
    @Column(name = "person_mac")
    private String personMac;

    private byte[] details;

    @Enumerated(EnumType.STRING)
    private Category category;

    @Column(name = "under_18")
    private boolean child;

    @Column(name = "under_13")
    private boolean youngChild;

    @Column(name = "nominated_by")
    private String nominatedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "safeguarded_by")
    private String safeguardedBy;

    @Column(name = "authorised_by")
    private String authorisedBy;

    @Column(name = "live_checked_by")
    private String liveCheckedBy;

    @Column(name = "live_checked_at")
    private Instant liveCheckedAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String commitment;

    protected WatchlistEntry() {
        // for JPA
    }

    /** @param today decides about age; a child then is one on the deployment's day, or nearly not */
    public WatchlistEntry(
            long watchlistId,
            String personMac,
            EntryDetails open,
            byte[] sealed,
            String nominatedBy,
            Instant addedAt,
            LocalDate today) {
        this.watchlistId = watchlistId;
        this.state = EntryState.DRAFT;
        this.personMac = personMac;
        this.details = sealed;
        this.category = open.category();
        this.child = open.age(today) < EntryDetails.ADULT;
        this.youngChild = open.age(today) < EntryDetails.YOUNG_CHILD;
        this.expiresOn = open.expiry();
        this.nominatedBy = nominatedBy;
        this.addedAt = addedAt;
    }

    /**
     * Why they are listed is said anew.
     *
     * @param sealed the details with it
     * @throws WrongState it is listed already
     * @throws SeparationOfDuties somebody else nominated it
     */
    public void justify(String user, byte[] sealed) {
        if (state == EntryState.LISTED) {
            throw new WrongState("watchlist.listed_already");
        }
        if (!nominatedBy.equals(user)) {
            throw new SeparationOfDuties("watchlist.not_your_nomination", nominatedBy);
        }
        details = sealed.clone();
    }

    public void safeguardedBy(String user) {
        requireAnother(user);
        safeguardedBy = user;
    }

    public void authorisedBy(String user) {
        requireAnother(user);
        authorisedBy = user;
    }

    /** The ground was found to stand: the warrant is not executed, the order in force, the person still missing. */
    public void confirmLive(String by, Instant at) {
        liveCheckedBy = by;
        liveCheckedAt = at;
    }

    public boolean recheckedSince(Instant moment) {
        return liveCheckedAt != null && !liveCheckedAt.isBefore(moment);
    }

    public boolean expired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    public boolean addedEarlierThan(Duration atMost, Instant start) {
        return addedAt.isBefore(start.minus(atMost));
    }

    /**
     * From now on compared.
     *
     * @param leaf commitment to the entry's content, 64 hexadecimal digits
     * @throws SeparationOfDuties the checker nominated the entry
     */
    public void list(String checker, String leaf) {
        requireAnother(checker);
        state = EntryState.LISTED;
        checkedBy = checker;
        commitment = leaf;
    }

    private void requireAnother(String user) {
        if (nominatedBy.equals(user)) {
            throw new SeparationOfDuties("watchlist.nominated_it", user);
        }
    }

    public Long id() {
        return id;
    }

    public long watchlistId() {
        return watchlistId;
    }

    public EntryState state() {
        return state;
    }

    public String personMac() {
        return personMac;
    }

    public byte[] sealedDetails() {
        return details;
    }

    public Category category() {
        return category;
    }

    public boolean child() {
        return child;
    }

    public String nominatedBy() {
        return nominatedBy;
    }

    /** Null while a draft. */
    public String commitment() {
        return commitment;
    }

    /** Who signed for what, for the content that the seal commits to. */
    public String signatures() {
        return nominatedBy + '\u001f' + safeguardedBy + '\u001f' + authorisedBy;
    }

    public EntryView view(EntryDetails open, int pictures) {
        return new EntryView(id, state, open, nominatedBy, checkedBy, liveCheckedAt, pictures);
    }

    @Override
    public String toString() {
        return "WatchlistEntry " + id;
    }
}
