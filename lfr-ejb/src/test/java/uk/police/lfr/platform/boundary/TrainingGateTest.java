package uk.police.lfr.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.contract.TrainingExpired;

/** Rule R8: who may come to a desk that asks for training. */
class TrainingGateTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private final List<String> refused = new ArrayList<>();

    @Test
    void trainingCountsOnItsLastDayByTheForcesClock() throws Exception {
        // 23:59 in summer time is 22:59 UTC.
        assertEquals("done", visit(Role.OPERATOR, Course.LFR_OPERATOR, "2026-06-30T22:59:00Z"));
    }

    @Test
    void trainingHasExpiredWhenItsLastDayIsOver() {
        TrainingExpired expired = assertThrows(
                TrainingExpired.class, () -> visit(Role.OPERATOR, Course.LFR_OPERATOR, "2026-06-30T23:00:00Z"));
        assertEquals("staff.training_expired", expired.key());
        assertEquals(List.of("training for Desk.work"), refused);
    }

    @Test
    void anotherCourseDoesNotCount() {
        assertThrows(TrainingExpired.class, () -> visit(Role.OPERATOR, Course.LFR_ENGAGEMENT, "2026-06-01T12:00:00Z"));
    }

    @Test
    void aRoleThatNeedsNoneOfTheCoursesPasses() throws Exception {
        assertEquals("done", visit(Role.AO, Course.LFR_AUTHORISING, "2027-01-01T12:00:00Z"));
    }

    @Test
    void whoeverIsNotInTheRegisterIsNotTrained() {
        assertThrows(TrainingExpired.class, () -> visit("stranger", null, "2026-06-01T12:00:00Z"));
        assertEquals(List.of("training for Desk.work"), refused);
    }

    @Test
    void theSystemNeedsNoCourse() throws Exception {
        assertEquals("done", visit("system", null, "2026-06-01T12:00:00Z"));
    }

    private Object visit(Role role, Course course, String moment) throws Exception {
        StaffMember member = new StaffMember("x", "X", Rank.CONSTABLE, Set.of(role), Map.of(course, LAST_DAY));
        return visit("x", member, moment);
    }

    private Object visit(String username, StaffMember member, String moment) throws Exception {
        TrainingGate gate = new TrainingGate();
        Wiring.set(gate, "caller", new SignedInAs(username));
        Wiring.set(gate, "clock", new TestClock(Instant.parse(moment)));
        Wiring.set(gate, "staff", new StaffRegister() {
            @Override
            public Optional<StaffMember> find(String username) {
                return Optional.ofNullable(member);
            }
        });
        Wiring.set(gate, "refusals", new RefusalDesk() {
            @Override
            public void refused(String what) {
                refused.add(what);
            }
        });
        return gate.check(call());
    }

    private static InvocationContext call() throws NoSuchMethodException {
        Method work = Desk.class.getDeclaredMethod("work");
        return (InvocationContext) Proxy.newProxyInstance(
                TrainingGateTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> method.getName().equals("getMethod") ? work : "done");
    }

    @Trained({Course.LFR_OPERATOR, Course.LFR_ENGAGEMENT})
    private static final class Desk {
        void work() {
            // Only its rule is read.
        }
    }
}
