package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** What a force had published of a deployment before this system stands in the public record now, as such. */
public record HistoryCarriedOver(String actor, String reference, RecordRevision revision) implements PubliclyLogged {
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
