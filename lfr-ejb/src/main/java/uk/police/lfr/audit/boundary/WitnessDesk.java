package uk.police.lfr.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.WitnessLine;
import uk.police.lfr.audit.contract.WitnessRegistered;
import uk.police.lfr.audit.control.Checkpoints;
import uk.police.lfr.audit.control.LogSigner;
import uk.police.lfr.audit.control.Witnesses;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/** Who outside the force signs that the log only grew. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.DPO})
public class WitnessDesk {
    @Inject
    private Witnesses witnesses;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private LogSigner signer;

    @Inject
    private Caller caller;

    @Inject
    private Event<WitnessRegistered> registered;

    public List<WitnessLine> witnesses() {
        return witnesses.all();
    }

    public Optional<CheckpointLine> checkpoint() {
        return checkpoints.latest();
    }

    /** The log's own key, to be given to witnesses and verifiers. */
    public String logKey() {
        return signer.key().text();
    }

    /**
     * From now on the witness's signatures are taken and published.
     *
     * @param key {@code name+id+base64}, of a key that signs with the time (kind 4)
     */
    @RolesAllowed(Roles.AUDITOR)
    public void register(String key) {
        String name = witnesses.register(key, caller.name());
        registered.fire(new WitnessRegistered(caller.name(), name, key.strip()));
    }
}
