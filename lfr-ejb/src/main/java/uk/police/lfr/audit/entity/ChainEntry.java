package uk.police.lfr.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An entry of the first release's log, chained to the one before by its hash. Read, never written. */
@Entity
@Table(name = "audit_chain_entry")
public class ChainEntry {
    @Id
    private long sequence;

    @Column(name = "at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String facts;

    @Column(nullable = false, updatable = false)
    private String hash;

    protected ChainEntry() {
        // for JPA
    }

    /** The hash that this content must have after the given one. */
    public String hashAfter(String previousHash) {
        return EntryHash.of(previousHash, sequence, at, actor, action, subject, facts);
    }

    public long sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String facts() {
        return facts;
    }

    public String hash() {
        return hash;
    }
}
