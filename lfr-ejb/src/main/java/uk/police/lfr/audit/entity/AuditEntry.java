package uk.police.lfr.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.audit.contract.AuditLine;

/** One entry of the log as it is searched and read. Written by {@code LogRows} alone, once; never changed by the application. */
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

    @Column(name = "public_facts", updatable = false)
    private String publicFacts;

    @Column(nullable = false, insertable = false, updatable = false)
    private boolean expired;

    protected AuditEntry() {
        // for JPA
    }

    public AuditLine line() {
        return new AuditLine(sequence, at, actor, action, subject, facts, publicFacts != null, expired);
    }
}
