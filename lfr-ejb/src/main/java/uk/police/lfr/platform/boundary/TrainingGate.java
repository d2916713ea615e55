package uk.police.lfr.platform.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.platform.contract.TrainingExpired;

/** Holds {@link Trained}. */
@Trained
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class TrainingGate {
    @Inject
    private StaffRegister staff;

    @Inject
    private RefusalDesk refusals;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        List<Course> needed = staff.find(caller.name())
                .map(member -> neededBy(member, call.getMethod()))
                .orElseGet(() -> strangersNeed(call.getMethod()));
        if (!needed.isEmpty()) {
            refusals.refused(
                    "training for " + call.getMethod().getDeclaringClass().getSimpleName() + '.'
                            + call.getMethod().getName());
            throw new TrainingExpired("staff.training_expired", needed.get(0));
        }
        return call.proceed();
    }

    /** Nobody knows what a person outside the register was taught. The system itself needs no course. */
    private List<Course> strangersNeed(Method method) {
        return Auditable.SYSTEM.equals(caller.name())
                ? List.of()
                : List.of(ruleOf(method).value());
    }

    /** Empty where the member may go on. */
    private List<Course> neededBy(StaffMember member, Method method) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ForceTime.ZONE);
        List<Course> courses = Arrays.stream(ruleOf(method).value())
                .filter(course -> member.roles().contains(course.role()))
                .toList();
        return courses.stream().anyMatch(course -> member.trained(course, today)) ? List.of() : courses;
    }

    private static Trained ruleOf(Method method) {
        Trained atMethod = method.getAnnotation(Trained.class);
        return atMethod != null ? atMethod : method.getDeclaringClass().getAnnotation(Trained.class);
    }
}
