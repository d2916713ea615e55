package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.contract.Lease;
import uk.police.lfr.deployment.contract.LeaseMinted;
import uk.police.lfr.deployment.contract.LeaseObstacle;
import uk.police.lfr.deployment.contract.LeaseRefused;
import uk.police.lfr.deployment.contract.LeaseRenewed;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.LeaseConditions;
import uk.police.lfr.deployment.control.LeaseStore;
import uk.police.lfr.deployment.control.StaffAbsence;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.EngineLease;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.watchlist.boundary.SealedLists;

/**
 * The dead-man switch. A lease is minted only while {@link LeaseConditions} finds nothing in the way, the vault signs
 * it and the audit log proves in the same transaction that it can append: a log, a vault or a database that fails
 * leaves the engine without a lease.
 */
@Stateless
@PermitAll // Asked by workers, which have no user; it grants nothing that the authority has not granted.
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseDesk {
    /** No lease lasts longer, whatever the force settles (rule A5). */
    public static final Duration TERM = Duration.ofSeconds(60);

    @Inject
    private DeploymentStore deployments;

    @Inject
    private LeaseStore leases;

    @Inject
    private LeaseConditions conditions;

    @Inject
    private StaffAbsence absence;

    @Inject
    private SealedLists watchlists;

    @Inject
    private SigningKeys keys;

    @Inject
    private LogRegister log;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<LeaseMinted> minted;

    @Inject
    private Event<LeaseRefused> refused;

    @Inject
    private Event<LeaseRenewed> renewed;

    /**
     * @param session the engine's own nonce
     * @param lastSequence of the session's lease so far; 0 for its first, which ends every other session's
     * @return a lease, or empty: stop comparing and wipe
     */
    public Optional<Lease> mint(long deploymentId, String session, long lastSequence) {
        Deployment deployment = deployments.deployment(deploymentId);
        EngineLease given = leases.locked(deploymentId);
        Instant now = clock.instant();
        Optional<LeaseObstacle> obstacle = given.takenFrom(session, lastSequence)
                ? Optional.of(LeaseObstacle.OTHER_SESSION)
                : conditions.obstacle(deployment, now);
        if (obstacle.isPresent()) {
            refuse(given, deploymentId, obstacle.get(), now);
            return Optional.empty();
        }
        if (!given.session().equals(session)) {
            sayTheRest(given, deploymentId); // of a session that could not give its lease back, such as by a crash
        }
        Lease lease = lease(deployment, session, given.next(session), now);
        String terms = Sha256.hex(lease.terms().getBytes(StandardCharsets.UTF_8));
        if (given.minted(session, lease.sequence(), terms, now, lease.expiresAt())) {
            minted.fire(new LeaseMinted(
                    Auditable.SYSTEM, deploymentId, session, lease.sequence(), lease.listRoot(), lease.threshold()));
        } else {
            log.requireAppendable();
        }
        if (given.hourComplete()) {
            say(given, deploymentId, EngineLease.RENEWALS_AN_HOUR);
        }
        return Optional.of(lease);
    }

    /** The session's end: its renewals are summed up, and nobody has the lease. Another session's is left alone. */
    public void giveBack(long deploymentId, String session) {
        EngineLease given = leases.locked(deploymentId);
        if (given.session().equals(session)) {
            sayTheRest(given, deploymentId);
            given.givenBack();
        }
    }

    private void sayTheRest(EngineLease given, long deploymentId) {
        if (given.unsaid() > 0) {
            say(given, deploymentId, given.unsaid());
        }
    }

    private void say(EngineLease given, long deploymentId, long renewals) {
        renewed.fire(new LeaseRenewed(Auditable.SYSTEM, deploymentId, given.session(), renewals, given.sequence()));
    }

    private void refuse(EngineLease given, long deploymentId, LeaseObstacle why, Instant now) {
        if (given.refused(why, now)) {
            refused.fire(new LeaseRefused(Auditable.SYSTEM, deploymentId, why));
        }
        absence.pauseIf(deploymentId, why);
    }

    private Lease lease(Deployment deployment, String session, long sequence, Instant now) {
        Lease unsigned = new Lease(
                session,
                sequence,
                deployment.id(),
                deployment.watchlistId(),
                watchlists.root(deployment.watchlistId()),
                deployment.plan().threshold(),
                deployment.leasedCameras().stream().map(LeasedCamera::id).toList(),
                now,
                earlier(now.plus(settings.duration(Setting.LEASE_TERM)), deployment.authorityEnds()),
                "");
        byte[] text = unsigned.signedText().getBytes(StandardCharsets.UTF_8);
        return unsigned.signed(HexFormat.of().formatHex(keys.sign(SigningPurpose.LEASE, text)));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
