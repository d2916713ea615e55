package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.IssueView;

/** Something that somebody other than the nominator must look at before an entry is listed. Open until settled. */
@Entity
@Table(name = "entry_issue")
public class EntryIssue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "other_entry_id")
    private Long otherEntryId;

    @Enumerated(EnumType.STRING)
    private IssueKind kind;

    private String detail;

    @Column(name = "nominated_by")
    private String nominatedBy;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Sealed under the list's key: reasons name people. */
    private byte[] words;

    protected EntryIssue() {
        // for JPA
    }

    /**
     * @param other the entry that this one resembles; null for other kinds
     * @param detail measured values and limits; names nobody
     */
    public EntryIssue(WatchlistEntry entry, IssueKind kind, String detail, Long other) {
        this.watchlistId = entry.watchlistId();
        this.entryId = entry.id();
        this.otherEntryId = other;
        this.kind = kind;
        this.detail = detail;
        this.nominatedBy = entry.nominatedBy();
    }

    /**
     * @param sealedWords why, under the list's key
     * @throws WrongState it was settled before
     * @throws SeparationOfDuties the nominator cannot settle it
     */
    public void settle(String by, byte[] sealedWords, Instant at) {
        if (settledBy != null) {
            throw new WrongState("watchlist.issue_settled", settledBy);
        }
        if (nominatedBy.equals(by)) {
            throw new SeparationOfDuties("watchlist.nominated_it", by);
        }
        settledBy = by;
        settledAt = at;
        words = sealedWords;
    }

    public Long id() {
        return id;
    }

    public long watchlistId() {
        return watchlistId;
    }

    public long entryId() {
        return entryId;
    }

    /** Null for kinds that concern one entry. */
    public Long otherEntryId() {
        return otherEntryId;
    }

    public IssueKind kind() {
        return kind;
    }

    /** Null while open. */
    public byte[] sealedWords() {
        return words;
    }

    public IssueView view(String displayName, String personRef, String otherName, String openWords) {
        return new IssueView(
                id,
                entryId,
                displayName,
                personRef,
                kind,
                detail,
                otherEntryId,
                otherName,
                nominatedBy,
                settledBy,
                settledAt,
                openWords);
    }

    @Override
    public String toString() {
        return "EntryIssue " + id;
    }
}
