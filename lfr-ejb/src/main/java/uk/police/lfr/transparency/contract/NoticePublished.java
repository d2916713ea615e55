package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** The public can read of the deployment, in advance or, where the notice was withheld, afterwards. */
public record NoticePublished(String actor, long deploymentId, String reference, RecordRevision revision)
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
