package uk.police.lfr.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.audit.contract.AuditLine;
import uk.police.lfr.platform.contract.Auditable;

/**
 * One line of the log. Written once, never changed, never deleted before the log's own retention ends. Its hash covers
 * its content and the hash of the entry before.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
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

    protected AuditEntry() {
        // for JPA
    }

    /**
     * @param sequence one more than the entry before, 1 for the first
     * @param at cut to milliseconds, so that every database returns what was hashed
     * @param previousHash of the entry before, or {@link AuditHead#GENESIS}
     */
    public AuditEntry(long sequence, Instant at, Auditable event, String previousHash) {
        this.sequence = sequence;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.actor = event.actor();
        this.action = event.action();
        this.subject = event.subject();
        this.facts = asLines(event.facts());
        this.hash = hashAfter(previousHash);
    }

    /** The hash that this content must have after the given one. */
    public String hashAfter(String previousHash) {
        return EntryHash.of(previousHash, sequence, at, actor, action, subject, facts);
    }

    public long sequence() {
        return sequence;
    }

    public String hash() {
        return hash;
    }

    public AuditLine line() {
        return new AuditLine(sequence, at, actor, action, subject, facts, hash);
    }

    private static String asLines(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
