package uk.police.lfr.transparency.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordValue;

/** Columns that are written alike, whether a deployment was counted here or carried over from before this system. */
final class SharedColumns {
    private SharedColumns() {}

    /**
     * The beginnings of a record: what it is of, and which version.
     *
     * @param number of the version
     */
    static Map<String, RecordValue> of(String reference, int number, boolean exercise, DeploymentPhase phase) {
        Map<String, RecordValue> values = new LinkedHashMap<>();
        values.put("schema", RecordValue.text(RecordColumns.SCHEMA));
        values.put("reference", RecordValue.text(reference));
        values.put("version", RecordValue.number(number));
        values.put("exercise", RecordValue.flag(exercise));
        values.put("status", RecordValue.word(phase));
        // Where the proof is got that the log names this version; the log's index is only known once it is logged.
        values.put("log_proof_url", RecordValue.text("/api/v1/log/record/" + reference + "/" + number));
        return values;
    }

    /** @param column without its language */
    static void text(Map<String, RecordValue> values, String column, BilingualText text) {
        values.put(column + ".en", RecordValue.text(text.en()));
        values.put(column + ".cy", RecordValue.text(text.cy()));
    }

    static void purposes(Map<String, RecordValue> values, Collection<PurposeLimb> purposes) {
        values.put(
                "purposes",
                RecordValue.text(purposes.stream()
                        .sorted()
                        .map(limb -> RecordValue.word(limb).value())
                        .collect(Collectors.joining(" "))));
    }
}
