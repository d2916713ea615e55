package uk.police.lfr.deployment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.entity.Duty;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

class PresenceTest {
    private static final Duration WITHIN = Duration.ofSeconds(40);

    private final TestClock clock = new TestClock(Drafts.START);
    private final List<Duty> duties = new ArrayList<>();
    private LocalDate trainedUntil = LocalDate.of(2026, 11, 28);
    private Set<Role> roles = Set.of(Role.OPERATOR, Role.ENGAGE);

    private Set<Role> missing() {
        Presence presence = new Presence();
        Wiring.set(presence, "clock", clock);
        Wiring.set(presence, "duties", new DutyStore() {
            @Override
            public List<Duty> at(long deploymentId) {
                return duties;
            }
        });
        Wiring.set(presence, "staff", new StaffRegister() {
            @Override
            public Optional<StaffMember> find(String username) {
                return Optional.of(new StaffMember(
                        username,
                        username,
                        Rank.CONSTABLE,
                        roles,
                        Map.of(Course.LFR_OPERATOR, trainedUntil, Course.LFR_ENGAGEMENT, trainedUntil)));
            }
        });
        return presence.missing(12);
    }

    private void bothOnDuty() {
        duties.add(new Duty(12, "a", Role.OPERATOR, clock.instant()));
        duties.add(new Duty(12, "b", Role.ENGAGE, clock.instant()));
    }

    @Test
    void anOperatorAndAnEngagementOfficerAreNeeded() {
        assertEquals(Set.of(Role.OPERATOR, Role.ENGAGE), missing());
        duties.add(new Duty(12, "a", Role.OPERATOR, clock.instant()));
        assertEquals(Set.of(Role.ENGAGE), missing());
        duties.add(new Duty(12, "b", Role.ENGAGE, clock.instant()));
        assertEquals(Set.of(), missing());
    }

    @Test
    void whoWasNotSeenForTooLongIsGoneAndBackWhenSeen() {
        bothOnDuty();
        clock.move(WITHIN);
        assertEquals(Set.of(), missing());
        duties.get(1).seen(clock.instant());
        clock.move(Duration.ofMillis(1));
        assertEquals(Set.of(Role.OPERATOR), missing());
        duties.get(0).seen(clock.instant());
        assertEquals(Set.of(), missing());
    }

    @Test
    void whoSignedOffIsGoneAtOnce() {
        bothOnDuty();
        duties.get(1).end(clock.instant());
        assertEquals(Set.of(Role.ENGAGE), missing());
    }

    @Test
    void trainingThatRunsOutDuringTheDutyCountsNoMore() {
        bothOnDuty();
        trainedUntil = LocalDate.of(2026, 11, 27);
        assertEquals(Set.of(Role.OPERATOR, Role.ENGAGE), missing());
    }

    @Test
    void aRoleThatWasTakenAwayCountsNoMore() {
        bothOnDuty();
        roles = Set.of(Role.OPERATOR);
        assertEquals(Set.of(Role.ENGAGE), missing());
    }
}
