package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** What was carried over of a deployment before this system was wrong; what is right stands beside it. */
public record HistoryCorrected(String actor, String reference, RecordRevision revision) implements PubliclyLogged {
    @Override
    public String subject() {
        return "history/" + reference;
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
                "recordHash", revision.recordHash(),
                "rowHash", revision.rowHash());
    }
}
