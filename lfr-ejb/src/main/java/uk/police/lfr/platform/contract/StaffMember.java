package uk.police.lfr.platform.contract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param trainedUntil last day on which each course counts
 */
public record StaffMember(
        String username, String displayName, Rank rank, Set<Role> roles, Map<Course, LocalDate> trainedUntil) {
    public StaffMember {
        roles = Set.copyOf(roles);
        trainedUntil = Map.copyOf(trainedUntil);
    }

    public boolean trained(Course course, LocalDate on) {
        LocalDate until = trainedUntil.get(course);
        return until != null && !on.isAfter(until);
    }
}
