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
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ListVersion;

/** One version of a sealed list. Never changed; it names nobody who is listed and stays after the purge. */
@Entity
@Table(name = "watchlist_version")
public class MadeVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "change")
    private ListChange change;

    private String root;

    private int entries;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected MadeVersion() {
        // for JPA
    }

    public MadeVersion(long watchlistId, ListVersion made) {
        this.watchlistId = watchlistId;
        this.number = made.number();
        this.change = made.change();
        this.root = made.root();
        this.entries = made.entries();
        this.madeBy = made.madeBy();
        this.madeAt = made.madeAt();
    }

    public ListVersion view() {
        return new ListVersion(number, change, root, entries, madeBy, madeAt);
    }
}
