package uk.police.lfr.transparency.contract;

import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** The files of a document that should not have been published are gone; what was told of it stays. */
public record DocumentWithdrawn(String actor, PublishedDocument document) implements PubliclyLogged {
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
                "reason", document.withdrawn().en());
    }
}
