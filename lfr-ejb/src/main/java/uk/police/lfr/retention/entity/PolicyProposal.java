package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.contract.ProposalState;

/** A policy that one person proposed and another has to confirm. */
@Entity
@Table(name = "retention_policy_proposal")
public class PolicyProposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String body;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.WAITING;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected PolicyProposal() {
        // for JPA
    }

    public PolicyProposal(String body, String proposedBy, Instant at) {
        this.body = body;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    /**
     * @throws SeparationOfDuties the proposer confirms
     * @throws WrongState it has been decided
     */
    public void adopt(String by, Instant at) {
        if (by.equals(proposedBy)) {
            throw new SeparationOfDuties("retention.own_proposal", by);
        }
        decide(ProposalState.ADOPTED, by, at);
    }

    public void withdraw(String by, Instant at) {
        decide(ProposalState.WITHDRAWN, by, at);
    }

    private void decide(ProposalState decision, String by, Instant at) {
        if (state != ProposalState.WAITING) {
            throw new WrongState("retention.proposal_decided", id);
        }
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    public Long id() {
        return id;
    }

    public String body() {
        return body;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
