package uk.police.lfr.retention.control.residue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.retention.contract.ResidueFinding;
import uk.police.lfr.retention.contract.ResidueLooked;
import uk.police.lfr.retention.contract.ResidueReport;

/** Gathers what the checks of one look come to. Not thread-safe. */
final class Tally {
    private final Map<String, Long> looked = new LinkedHashMap<>();
    private final List<ResidueFinding> findings = new ArrayList<>();
    private final Map<DataClass, Long> remaining = new EnumMap<>(DataClass.class);
    private final TreeSet<String> keysDestroyed = new TreeSet<>();

    void looked(String check, long count) {
        looked.merge(check, count, Long::sum);
    }

    void found(String check, String place, String what) {
        findings.add(new ResidueFinding(check, place, what));
    }

    void remaining(DataClass dataClass, long items) {
        remaining.put(dataClass, items);
    }

    void destroyed(String key) {
        keysDestroyed.add(key);
    }

    ResidueReport report() {
        return new ResidueReport(
                looked.entrySet().stream()
                        .map(entry -> new ResidueLooked(entry.getKey(), entry.getValue()))
                        .toList(),
                findings,
                remaining,
                List.copyOf(keysDestroyed));
    }
}
