package uk.police.lfr.transparency.contract;

import java.util.List;

/**
 * What a further version would change, for the person who signs it.
 *
 * @param changes in the order of the columns; empty where nothing differs
 * @param seal SHA-256 of the record that would be published, in hexadecimal: what was shown is what is signed
 */
public record CorrectionDraft(List<RecordChange> changes, String seal) {}
