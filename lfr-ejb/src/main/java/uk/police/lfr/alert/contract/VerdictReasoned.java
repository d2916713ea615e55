package uk.police.lfr.alert.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Facts;

/** What an operator went by: features that were compared, which say nothing of how anybody looked. */
public record VerdictReasoned(
        String actor, long alertId, long deploymentId, Verdict verdict, List<VerdictReason> reasons)
        implements Auditable {
    @Override
    public String subject() {
        return "alert/" + alertId;
    }

    @Override
    public Map<String, String> facts() {
        return Facts.of(
                "deployment",
                deploymentId,
                "verdict",
                verdict,
                "reasons",
                reasons.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }
}
