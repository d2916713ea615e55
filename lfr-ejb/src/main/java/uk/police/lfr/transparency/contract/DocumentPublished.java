package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** A document, or a new version of one, can be read by everybody. */
public record DocumentPublished(String actor, PublishedDocument document) implements PubliclyLogged {
    @Override
    public String subject() {
        return "document/" + document.id();
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of(
                "kind", document.kind(),
                "title", document.title().en(),
                "version", document.version(),
                "inForceFrom", document.inForceFrom(),
                "sha256.en", document.sha256().en(),
                "sha256.cy", document.sha256().cy());
    }
}
