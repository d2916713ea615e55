package uk.police.lfr.deployment.contract;

import java.time.Instant;
import java.util.Map;

/**
 * One version of one item of an application pack.
 *
 * @param part the camera of a camera plan; empty for every other kind
 * @param version 1 for the first; the highest counts
 * @param sha256 over fields and document together, 64 hexadecimal digits
 * @param fileName null if no document is attached
 */
public record PackItem(
        long id,
        long deploymentId,
        PackItemKind kind,
        String part,
        int version,
        Map<String, String> fields,
        String fileName,
        String contentType,
        String sha256,
        String by,
        Instant at) {}
