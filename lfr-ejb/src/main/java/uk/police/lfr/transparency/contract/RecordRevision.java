package uk.police.lfr.transparency.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * One published version of a record; all of them stay published.
 *
 * @param number 1 for the notice
 * @param reason why there is a new one; empty for notice and results
 * @param recordHash SHA-256 of the canonical JSON record, hexadecimal
 * @param rowHash SHA-256 of the CSV row, hexadecimal
 */
public record RecordRevision(
        int number, RevisionKind kind, Instant publishedAt, BilingualText reason, String recordHash, String rowHash) {}
