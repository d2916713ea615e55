package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.retention.contract.ResidueStatement;

/** A statement of the residue verifier as it was signed. Never changed. */
@Entity
@Table(name = "residue_statement")
public class StoredStatement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private Long deploymentId;

    @Column(name = "made_at")
    private Instant madeAt;

    private boolean clean;

    private int findings;

    private String body;

    private String signature;

    protected StoredStatement() {
        // for JPA
    }

    /**
     * @param deploymentId null for a look at everything
     */
    public StoredStatement(Long deploymentId, Instant madeAt, int findings, String body, String signature) {
        this.deploymentId = deploymentId;
        this.madeAt = madeAt;
        this.clean = findings == 0;
        this.findings = findings;
        this.body = body;
        this.signature = signature;
    }

    public ResidueStatement view() {
        return new ResidueStatement(id, deploymentId, madeAt, clean, findings, body, signature);
    }
}
