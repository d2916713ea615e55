package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.retention.contract.PublicSentence;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.control.Policies;
import uk.police.lfr.retention.control.PolicySentences;

/** The policy in force, for the public and for whoever computes a deadline. */
@Stateless
@PermitAll // The policy is public.
public class PolicyRegister {
    @Inject
    private Policies policies;

    public RetentionPolicy current() {
        return policies.current();
    }

    /** What the public reads, one sentence for each class of data, both languages. */
    public List<PublicSentence> wording() {
        return PolicySentences.of(policies.current());
    }

    /** {@code retention-policy.json}: the policy, its signature and the public key; empty where none is sound. */
    public Optional<String> signedFile() {
        return policies.signedFile();
    }

    /** Why the stored policies cannot be relied on; empty when all are sound. */
    public Optional<String> trouble() {
        return policies.trouble();
    }
}
