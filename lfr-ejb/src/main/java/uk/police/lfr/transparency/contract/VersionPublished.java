package uk.police.lfr.transparency.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/** A version of a public record can be read by everybody; the public log has the hashes of what it says. */
public interface VersionPublished extends PubliclyLogged {
    /** Of the record, as the public knows it. */
    String reference();

    RecordRevision revision();

    /** Why there is this version, where the log says so too; by default it does not. */
    default Map<String, String> why() {
        return Map.of();
    }

    @Override
    default Map<String, String> publicFacts() {
        Map<String, String> version = new LinkedHashMap<>(Facts.of(
                "reference", reference(),
                "version", revision().number(),
                "kind", revision().kind()));
        version.putAll(why());
        return Facts.with(
                version,
                "recordHash",
                revision().recordHash(),
                "rowHash",
                revision().rowHash());
    }
}
