package uk.police.lfr.audit.contract;

import java.time.Instant;
import java.util.Map;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.PubliclyLogged;

/**
 * From now on the log's entries up to one may be without their private part: what they said of people has been kept as
 * long as the policy says. Their leaves, and with them the tree, stay.
 *
 * @param upTo the last entry that may be without it, 0 for the log's first
 * @param writtenBefore what was written earlier than this has gone, unless it is held
 */
public record PrivatePartsExpired(long upTo, Instant writtenBefore) implements PubliclyLogged {
    /** What these entries are about: nothing else is, so that the newest of them is soon found. */
    public static final String SUBJECT = "audit-log/private-parts";

    @Override
    public String actor() {
        return Auditable.SYSTEM;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Map<String, String> publicFacts() {
        return Facts.of("upTo", upTo, "writtenBefore", writtenBefore);
    }
}
