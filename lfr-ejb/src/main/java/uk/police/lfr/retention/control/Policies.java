package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.contract.PolicyVersion;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.entity.AdoptedPolicy;

/**
 * Which policy governs. A version whose signature does not hold, or that goes beyond the limits, governs nothing: the
 * last sound one before it does, so that deletions go on, and nobody may go live until people have looked.
 */
@Dependent
public class Policies {
    @Inject
    private PolicyStore store;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    /** The policy that governs now. */
    public RetentionPolicy current() {
        return governing(clock.instant());
    }

    private RetentionPolicy governing(Instant at) {
        return store.adopted().stream()
                .filter(policy -> !policy.effectiveFrom().isAfter(at) && sound(policy))
                .max(Comparator.comparingInt(AdoptedPolicy::version))
                .map(policy -> PolicyFile.read(policy.body()))
                .orElseGet(PolicyFile::ofTheProduct);
    }

    /** The adopted version that governs now, as it was signed; empty where none is sound. */
    public Optional<String> signedFile() {
        int version = current().version();
        return store.adopted().stream()
                .filter(policy -> policy.version() == version && sound(policy))
                .findFirst()
                .map(policy -> SignedPolicy.file(
                        policy.body(), policy.signature(), keys.publicKey(SigningPurpose.RETENTION_POLICY)));
    }

    /** Newest first. */
    public List<PolicyVersion> versions() {
        return store.adopted().stream()
                .map(policy -> new PolicyVersion(
                        policy.version(),
                        policy.effectiveFrom(),
                        policy.proposedBy(),
                        policy.confirmedBy(),
                        policy.confirmedAt(),
                        sound(policy)))
                .toList();
    }

    /** Why nobody may rely on the stored policies; empty when all are sound. */
    public Optional<String> trouble() {
        List<AdoptedPolicy> all = store.adopted();
        if (all.isEmpty()) {
            return Optional.of("No retention policy has been adopted");
        }
        return all.stream()
                .filter(policy -> !sound(policy))
                .findFirst()
                .map(policy -> "Version " + policy.version() + " of the retention policy does not bear its signature");
    }

    /** Signs a text and adopts it as this version. */
    void adopt(RetentionPolicy policy, String proposedBy, String confirmedBy) {
        String body = PolicyFile.canonical(policy);
        byte[] signature = keys.sign(SigningPurpose.RETENTION_POLICY, bytes(body));
        store.keep(new AdoptedPolicy(
                policy.version(),
                body,
                Base64.getEncoder().encodeToString(signature),
                policy.effectiveFrom(),
                proposedBy,
                confirmedBy,
                clock.instant()));
    }

    private boolean sound(AdoptedPolicy policy) {
        return signed(policy.body(), policy.signature()) && readable(policy);
    }

    boolean signed(String body, String signature) {
        try {
            return keys.verify(
                    SigningPurpose.RETENTION_POLICY,
                    bytes(body),
                    Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static boolean readable(AdoptedPolicy adopted) {
        try {
            RetentionPolicy policy = PolicyFile.read(adopted.body());
            PolicyLimits.check(policy);
            return policy.version() == adopted.version()
                    && policy.effectiveFrom().equals(adopted.effectiveFrom());
        } catch (LfrException refused) {
            return false;
        }
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
