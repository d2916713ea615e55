package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.contract.DutyView;
import uk.police.lfr.deployment.contract.GroundCheck;
import uk.police.lfr.deployment.contract.OperationalDay;
import uk.police.lfr.platform.boundary.ClockWatch;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.boundary.StorageWatch;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.SigningPurpose;

/** People there and briefed, the ground checked, clock, log and vault sound. */
@Dependent
public class GroundReadiness implements Readiness {
    private static final byte[] PROBE = {1};

    @Inject
    private Presence presence;

    @Inject
    private GroundStore checks;

    @Inject
    private ClockWatch clock;

    @Inject
    private LogRegister log;

    @Inject
    private StorageWatch storage;

    @Inject
    private SigningKeys keys;

    @Override
    public List<String> missing(OperationalDay day) {
        List<String> missing = new ArrayList<>();
        people(day, missing);
        Set<GroundCheck> open = EnumSet.allOf(GroundCheck.class);
        open.removeAll(checks.passed(day.deploymentId(), day.number()));
        open.forEach(check -> missing.add("readiness." + check.name().toLowerCase(Locale.ROOT)));
        if (!clock.health().sound()) {
            missing.add("readiness.clock");
        }
        if (!log.health().sound()) {
            missing.add("readiness.log");
        }
        if (!storage.health().sound()) {
            missing.add("readiness.storage");
        }
        if (!vaultSigns()) {
            missing.add("readiness.vault");
        }
        return missing;
    }

    private void people(OperationalDay day, List<String> missing) {
        Set<Role> absent = presence.missing(day.deploymentId());
        if (absent.contains(Role.OPERATOR)) {
            missing.add("readiness.no_operator");
        }
        if (absent.contains(Role.ENGAGE)) {
            missing.add("readiness.no_engagement");
        }
        if (presence.at(day.deploymentId()).stream().map(DutyView::briefedAt).anyMatch(read -> read == null)) {
            missing.add("readiness.briefing");
        }
    }

    /** A vault that answers holds its master key, and everything that it keeps is encrypted. */
    private boolean vaultSigns() {
        return keys.verify(SigningPurpose.LEASE, PROBE, keys.sign(SigningPurpose.LEASE, PROBE));
    }
}
