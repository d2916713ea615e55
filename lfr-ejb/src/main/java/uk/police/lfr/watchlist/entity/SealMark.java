package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who fixed a list, when, and what it was then; empty before. */
@Embeddable
public class SealMark {
    @Column(name = "sealed_by")
    private String by;

    @Column(name = "sealed_at")
    private Instant at;

    @Column(name = "sealed_root")
    private String root;

    @Column(name = "sealed_entries")
    private int entries;

    /** Not sealed. */
    public SealMark() {
        // also for JPA
    }

    SealMark(String by, Instant at, String root, int entries) {
        this.by = by;
        this.at = at;
        this.root = root;
        this.entries = entries;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    String root() {
        return root;
    }

    int entries() {
        return entries;
    }
}
