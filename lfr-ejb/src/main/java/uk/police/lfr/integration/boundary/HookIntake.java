package uk.police.lfr.integration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uk.police.lfr.deployment.contract.DeploymentEnded;
import uk.police.lfr.deployment.contract.DeploymentWentLive;
import uk.police.lfr.integration.control.HookReceivers;
import uk.police.lfr.integration.control.HookStore;
import uk.police.lfr.integration.entity.Hook;
import uk.police.lfr.oversight.contract.IncidentOpened;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.transparency.contract.VersionPublished;

/**
 * Takes down a message for each receiver, in the transaction of what happened: neither stands without the other. Numbers,
 * references and kinds alone; whoever may know more asks for it.
 */
@Stateless
@PermitAll // Reached by events alone, on behalf of whoever acted.
public class HookIntake {
    @Inject
    private HookReceivers receivers;

    @Inject
    private HookStore hooks;

    @Inject
    private Clock clock;

    public void on(@Observes DeploymentWentLive live) {
        tell("deployment.live", Map.of("deployment", live.deploymentId()));
    }

    public void on(@Observes DeploymentEnded ended) {
        tell("deployment.ended", Map.of("deployment", ended.deploymentId()));
    }

    /** A notice, results, or a correction of either. */
    public void on(@Observes VersionPublished published) {
        tell(
                "record.published",
                Map.of(
                        "reference", published.reference(),
                        "version", published.revision().number(),
                        "kind", published.revision().kind().name()));
    }

    public void on(@Observes IncidentOpened opened) {
        tell("incident.opened", Map.of("incident", opened.incidentId(), "kind", opened.kind()));
    }

    private void tell(String kind, Map<String, Object> data) {
        Instant now = clock.instant();
        String name = "msg_" + UUID.randomUUID();
        String body = CanonicalJson.of(Map.of("type", kind, "timestamp", now.toString(), "data", data));
        receivers.all().forEach(receiver -> hooks.add(new Hook(name, receiver.toString(), kind, body, now)));
    }
}
