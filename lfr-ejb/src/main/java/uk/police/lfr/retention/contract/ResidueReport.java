package uk.police.lfr.retention.contract;

import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.DataClass;

/**
 * What a look for residue came to.
 *
 * @param remaining items of each class that the deployment still has, by the verifier's own count; empty for a look at
 *     everything
 * @param keysDestroyed of the deployment that was looked at, sorted; empty for a look at everything
 */
public record ResidueReport(
        List<ResidueLooked> looked,
        List<ResidueFinding> findings,
        Map<DataClass, Long> remaining,
        List<String> keysDestroyed) {
    public ResidueReport {
        looked = List.copyOf(looked);
        findings = List.copyOf(findings);
        remaining = Map.copyOf(remaining);
        keysDestroyed = List.copyOf(keysDestroyed);
    }

    public boolean clean() {
        return findings.isEmpty();
    }
}
