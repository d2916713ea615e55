package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** A public record has a new version; the older ones stay published. */
public record RecordRevised(String actor, long deploymentId, String reference, RecordRevision revision)
        implements PubliclyLogged {
    @Override
    public String subject() {
        return "deployment/" + deploymentId;
    }

    @Override
    public Map<String, String> facts() {
        return publicFacts();
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of(
                "reference", reference,
                "version", revision.number(),
                "kind", revision.kind(),
                "reason", revision.reason().en(),
                "recordHash", revision.recordHash(),
                "rowHash", revision.rowHash());
    }
}
