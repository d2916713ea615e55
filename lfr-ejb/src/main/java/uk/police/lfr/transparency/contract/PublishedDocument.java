package uk.police.lfr.transparency.contract;

import java.time.Instant;
import java.time.LocalDate;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * One version of a document, as everybody may read of it.
 *
 * @param version 1 for the first
 * @param inForceUntil the first day on which it is no longer in force; null while no day is known
 * @param sha256 of the file in each language, 64 hexadecimal digits
 * @param withdrawn why its files were taken away; empty while they are there
 */
public record PublishedDocument(
        long id,
        DocumentKind kind,
        BilingualText title,
        int version,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        BilingualText sha256,
        Instant publishedAt,
        BilingualText withdrawn) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || day.isBefore(inForceUntil));
    }

    /** Whether its files can be read. */
    public boolean readable() {
        return !withdrawn.complete();
    }
}
