package uk.police.lfr.transparency.control;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.RecordChange;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;

/** In what a record that would be published differs from the one that is; whoever signs has seen just that. */
final class RecordDifference {
    /** These differ in every version. */
    private static final Set<String> OF_THE_VERSION = Set.of("version", "log_proof_url");

    private RecordDifference() {}

    /** @param said nothing recorded at all, where nothing is published yet */
    static CorrectionDraft between(RecordDocument said, RecordDocument is) {
        List<RecordChange> changes = RecordColumns.ALL.stream()
                .filter(column -> !OF_THE_VERSION.contains(column))
                .map(column -> new RecordChange(column, said.value(column), is.value(column)))
                .filter(change -> !change.said().equals(change.is()))
                .toList();
        return new CorrectionDraft(changes, Sha256.hex(RecordJson.of(is).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * @param seal of what was shown
     * @throws WrongState nothing differs, or something else would be published than was shown
     */
    static void requireSeen(CorrectionDraft draft, String seal, String reference) {
        if (draft.changes().isEmpty()) {
            throw new WrongState("transparency.nothing_to_correct", reference);
        }
        if (!draft.seal().equals(seal)) {
            throw new WrongState("transparency.changed_since_shown", reference);
        }
    }
}
