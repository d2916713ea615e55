package uk.police.lfr.recognition.control;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.boundary.LeaseDesk;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.fixture.NoSignatures;
import uk.police.lfr.platform.contract.SigningPurpose;

/** Mints what a test's authority allows, with signatures that are none. */
final class TestMint extends LeaseDesk {
    private final Clock clock;
    private final EngineUnderTest.Minting minting;
    private final float threshold;

    TestMint(Clock clock, EngineUnderTest.Minting minting, float threshold) {
        this.clock = clock;
        this.minting = minting;
        this.threshold = threshold;
    }

    @Override
    public Optional<Lease> mint(long deploymentId, String asking, long lastSequence) {
        Instant now = clock.instant();
        return minting.until(now).map(until -> signed(asking, lastSequence + 1, now, until));
    }

    private Lease signed(String asking, long sequence, Instant now, Instant until) {
        Instant end = until.isBefore(now.plus(TERM)) ? until : now.plus(TERM);
        Lease lease = new Lease(
                asking, sequence, EngineUnderTest.DEPLOYMENT, 5, "00ff", threshold, List.of(1L), now, end, "");
        byte[] text = lease.signedText().getBytes(StandardCharsets.UTF_8);
        return lease.signed(HexFormat.of().formatHex(new NoSignatures().sign(SigningPurpose.LEASE, text)));
    }
}
