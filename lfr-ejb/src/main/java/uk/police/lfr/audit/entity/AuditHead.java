package uk.police.lfr.audit.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The end of the chain. Its row is locked for each append, so that entries follow one another without gap or fork on
 * one node and on many.
 */
@Entity
@Table(name = "audit_head")
public class AuditHead {
    /** What the first entry follows: 64 zeroes. */
    public static final String GENESIS = "0".repeat(64);

    /** There is one chain and one row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    private long sequence;

    private String hash;

    protected AuditHead() {
        // for JPA
    }

    public long sequence() {
        return sequence;
    }

    public String hash() {
        return hash;
    }

    /** The chain now ends with this entry. */
    public void moveTo(AuditEntry entry) {
        sequence = entry.sequence();
        hash = entry.hash();
    }
}
