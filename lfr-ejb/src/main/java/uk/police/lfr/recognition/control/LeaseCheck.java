package uk.police.lfr.recognition.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.SigningPurpose;

/** Whether a lease is what an engine's session may work under: signed here, for it, newer than its last, and now. */
@Dependent
public class LeaseCheck {
    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    boolean good(Lease lease, long deploymentId, String session, long lastSequence) {
        Instant now = clock.instant();
        return lease.deploymentId() == deploymentId
                && lease.session().equals(session)
                && lease.sequence() > lastSequence
                && lease.holdsAt(now)
                && !lease.expiresAt().isAfter(lease.issuedAt().plus(LeaseDesk.TERM))
                && signed(lease);
    }

    private boolean signed(Lease lease) {
        byte[] text = lease.signedText().getBytes(StandardCharsets.UTF_8);
        try {
            return keys.verify(SigningPurpose.LEASE, text, HexFormat.of().parseHex(lease.signature()));
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
    }
}
