package uk.police.lfr.oversight.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.oversight.control.EmergencyStore;
import uk.police.lfr.platform.contract.ForceTime;

/** How often emergency access was opened. */
@Stateless
@PermitAll // Counts alone, which are published.
public class EmergencyRegister {
    @Inject
    private EmergencyStore emergencies;

    /** By the year in which each began; a year without any has no entry. */
    public Map<Integer, Integer> byYear() {
        return emergencies.all().stream()
                .collect(Collectors.toMap(
                        each -> each.begunAt().atZone(ForceTime.ZONE).getYear(), each -> 1, Integer::sum));
    }
}
