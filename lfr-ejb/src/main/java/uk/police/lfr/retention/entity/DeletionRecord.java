package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.RetentionRule;

/** That something was deleted. Written in the transaction of the deletion; holds nothing of what was deleted. */
@Entity
@Table(name = "deletion_record")
public class DeletionRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_name")
    private RetentionRule rule;

    private String subject;

    private int items;

    private String why;

    @Column(name = "done_at")
    private Instant doneAt;

    protected DeletionRecord() {
        // for JPA
    }

    public DeletionRecord(DeletionDone done) {
        this.rule = done.rule();
        this.subject = done.subject();
        this.items = done.items();
        this.why = done.why();
        this.doneAt = done.at();
    }

    public DeletionDone done() {
        return new DeletionDone(rule, subject, items, why, doneAt);
    }
}
