package uk.police.lfr.alert.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** There were more false alerts than a deployment may have; at red it is paused by itself. */
public record BreakerTripped(long deploymentId, BreakerState state, long faces, int falseAlerts, int falseConfirmed)
        implements PubliclyLogged {
    @Override
    public String actor() {
        return Auditable.SYSTEM;
    }

    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("state", state, "faces", faces, "falseAlerts", falseAlerts, "falseConfirmed", falseConfirmed);
    }
}
