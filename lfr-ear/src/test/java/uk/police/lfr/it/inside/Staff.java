package uk.police.lfr.it.inside;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** One account for each role, and three that hold two roles of one case, to try the separation of duties. */
public enum Staff {
    REQUESTER(Role.OP_LEAD),
    AUTHORISER(Role.AO),
    BUILDER(Role.WL_MGR),
    CHECKER(Role.WL_CHECKER),
    OPERATOR(Role.OPERATOR),
    ENGAGEMENT(Role.ENGAGE),
    PUBLISHER(Role.COMMS),
    PROTECTION(Role.DPO),
    AUDITOR(Role.AUDITOR),
    URGENT_OFFICER(Role.AO_URGENT),
    GOLD(Role.GOLD),
    SILVER(Role.SILVER),
    BRONZE(Role.BRONZE),
    ENGINEER(Role.ENGINEER),
    SAFEGUARDING(Role.SAFEGUARDING),
    PREAPPROVER(Role.PREAPPROVER),
    REQUESTER_AND_AUTHORISER(Role.OP_LEAD, Role.AO),
    BUILDER_AND_CHECKER(Role.WL_MGR, Role.WL_CHECKER),
    OPERATOR_AND_ENGAGEMENT(Role.OPERATOR, Role.ENGAGE);

    /** Of all of them. */
    public static final String PASSWORD = "only-for-these-tests";

    private final Set<Role> roles;

    Staff(Role... roles) {
        this.roles = Set.of(roles);
    }

    public Set<Role> roles() {
        return roles;
    }

    /** A superintendent, so that whoever authorises may; trained for each role. */
    StaffMember member(LocalDate trainedUntil) {
        Map<Course, LocalDate> courses = Arrays.stream(Course.values())
                .filter(course -> roles.contains(course.role()))
                .collect(Collectors.toMap(Function.identity(), course -> trainedUntil));
        return new StaffMember(username(), name(), Rank.SUPERINTENDENT, roles, courses);
    }

    public String username() {
        return "it-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Takes a step signed in through the server's realm. What the step throws comes out as it is. */
    public void does(Step step) throws Exception {
        asks(() -> {
            step.take();
            return null;
        });
    }

    /** As {@link #does}, with an answer. */
    public <T> T asks(Callable<T> question) throws Exception {
        return SignIn.as(username(), PASSWORD, question);
    }

    /** Something that a person does at a desk. */
    @FunctionalInterface
    public interface Step {
        void take() throws Exception;
    }
}
