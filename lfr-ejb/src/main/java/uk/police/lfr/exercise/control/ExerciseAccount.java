package uk.police.lfr.exercise.control;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** One account per role; the user name is the constant in lower case. */
public enum ExerciseAccount {
    REQUESTER(Role.OP_LEAD, Rank.INSPECTOR, "Exercise requester"),
    AUTHORISER(Role.AO, Rank.SUPERINTENDENT, "Exercise authorising officer"),
    LISTBUILDER(Role.WL_MGR, Rank.STAFF, "Exercise watchlist manager"),
    LISTCHECKER(Role.WL_CHECKER, Rank.STAFF, "Exercise watchlist checker"),
    OPERATOR(Role.OPERATOR, Rank.CONSTABLE, "Exercise operator"),
    ENGAGEMENT(Role.ENGAGE, Rank.CONSTABLE, "Exercise engagement officer"),
    PUBLISHER(Role.COMMS, Rank.STAFF, "Exercise publisher"),
    DPO(Role.DPO, Rank.STAFF, "Exercise data protection officer"),
    AUDITOR(Role.AUDITOR, Rank.STAFF, "Exercise auditor"),
    URGENTOFFICER(Role.AO_URGENT, Rank.INSPECTOR, "Exercise urgent authorising officer"),
    GOLD(Role.GOLD, Rank.CHIEF_SUPERINTENDENT, "Exercise gold commander"),
    SILVER(Role.SILVER, Rank.CHIEF_INSPECTOR, "Exercise silver commander"),
    BRONZE(Role.BRONZE, Rank.SERGEANT, "Exercise bronze commander"),
    ENGINEER(Role.ENGINEER, Rank.STAFF, "Exercise system engineer"),
    SAFEGUARDING(Role.SAFEGUARDING, Rank.SERGEANT, "Exercise safeguarding lead"),
    PREAPPROVER(Role.PREAPPROVER, Rank.STAFF, "Exercise independent pre-approver");

    private final Role role;
    private final Rank rank;
    private final String displayName;

    ExerciseAccount(Role role, Rank rank, String displayName) {
        this.role = role;
        this.rank = rank;
        this.displayName = displayName;
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param trainedUntil last day of every course that the role needs */
    public StaffMember member(LocalDate trainedUntil) {
        Map<Course, LocalDate> courses = Arrays.stream(Course.values())
                .filter(course -> course.role() == role)
                .collect(Collectors.toMap(Function.identity(), course -> trainedUntil));
        return new StaffMember(username(), displayName, rank, Set.of(role), courses);
    }
}
