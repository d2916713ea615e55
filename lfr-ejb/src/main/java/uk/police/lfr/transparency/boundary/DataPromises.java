package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.retention.boundary.LegalHolds;
import uk.police.lfr.retention.boundary.PolicyRegister;
import uk.police.lfr.transparency.contract.DataPromise;
import uk.police.lfr.transparency.contract.PromiseKeeping;

/** What is promised to the public about data, word for word from the policy that drives the deletions. */
@Stateless
@PermitAll // Everything here is public.
public class DataPromises {
    @Inject
    private PolicyRegister policies;

    @Inject
    private LegalHolds holds;

    @Inject
    private CertificateRegister certificates;

    /** One for each class of data, in the policy's order. */
    public List<DataPromise> promises() {
        return policies.wording().stream()
                .map(sentence -> new DataPromise(sentence.rule().name(), sentence.text()))
                .toList();
    }

    public PromiseKeeping keeping() {
        Map<DataClass, Integer> held = holds.counts();
        return new PromiseKeeping(
                policies.current().version(),
                held.get(DataClass.ALERT),
                held.get(DataClass.FOOTAGE),
                held.get(DataClass.CORPORATE_RECORD),
                held.get(DataClass.LOG_ENTRY),
                certificates.missedDeadlines());
    }

    /** The policy, its Ed25519 signature and the public key, as JSON; empty where no sound policy is stored. */
    public Optional<String> signedPolicy() {
        return policies.signedFile();
    }
}
