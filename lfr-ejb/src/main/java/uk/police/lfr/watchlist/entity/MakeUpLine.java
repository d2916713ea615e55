package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many people of one kind were on a list when it was sealed. Never changed; it stays after the purge. */
@Entity
@Table(name = "watchlist_make_up")
public class MakeUpLine {
    /** What is told apart. */
    public enum Aspect {
        CATEGORY,
        SOURCE,
        AGE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "watchlist_id")
    private long watchlistId;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    /** The constant of the category or source; for ages {@code UNDER_18} or {@code ADULT}. */
    private String name;

    private int entries;

    protected MakeUpLine() {
        // for JPA
    }

    /** @param entries at least one */
    public MakeUpLine(long watchlistId, Aspect aspect, String name, int entries) {
        this.watchlistId = watchlistId;
        this.aspect = aspect;
        this.name = name;
        this.entries = entries;
    }

    public Aspect aspect() {
        return aspect;
    }

    public String name() {
        return name;
    }

    public int entries() {
        return entries;
    }
}
