package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.retention.control.HoldKeeping;
import uk.police.lfr.retention.control.HoldStore;

/** Which items may not be deleted now, and how many they are. */
@Stateless
@PermitAll // Numbers of items name nobody; asked by timers and by the public record.
public class LegalHolds {
    @Inject
    private HoldKeeping holds;

    @Inject
    private HoldStore store;

    /** @param item the item's number */
    public boolean held(DataClass dataClass, String item) {
        return holds.heldIds(dataClass).contains(Long.valueOf(item));
    }

    public Set<Long> heldIds(DataClass dataClass) {
        return holds.heldIds(dataClass);
    }

    public Set<Long> heldIds(DataClass dataClass, long deploymentId) {
        return holds.heldIds(dataClass, deploymentId);
    }

    /** How many items were held for the first time, by the year in which that was; a year without any has no entry. */
    public Map<Integer, Integer> byYear() {
        return store.firstPlaced().stream()
                .collect(Collectors.toMap(at -> at.atZone(ForceTime.ZONE).getYear(), at -> 1, Integer::sum));
    }

    /** How many items of each class are held now: the count that is published. Classes without a hold stand with 0. */
    public Map<DataClass, Integer> counts() {
        Map<DataClass, Integer> counts = new EnumMap<>(DataClass.class);
        for (DataClass dataClass : DataClass.values()) {
            counts.put(dataClass, holds.heldIds(dataClass).size());
        }
        return counts;
    }
}
