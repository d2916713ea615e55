package uk.police.lfr.exercise.control;

import java.util.Locale;
import uk.police.lfr.platform.contract.Role;

/** One account per role; the user name is the constant in lower case. */
public enum ExerciseAccount {
    REQUESTER(Role.OP_LEAD, "Exercise requester"),
    AUTHORISER(Role.AO, "Exercise authorising officer"),
    LISTBUILDER(Role.WL_MGR, "Exercise watchlist manager"),
    LISTCHECKER(Role.WL_CHECKER, "Exercise watchlist checker"),
    OPERATOR(Role.OPERATOR, "Exercise operator"),
    ENGAGEMENT(Role.ENGAGE, "Exercise engagement officer"),
    PUBLISHER(Role.COMMS, "Exercise publisher"),
    DPO(Role.DPO, "Exercise data protection officer"),
    AUDITOR(Role.AUDITOR, "Exercise auditor");

    private final Role role;
    private final String displayName;

    ExerciseAccount(Role role, String displayName) {
        this.role = role;
        this.displayName = displayName;
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Role role() {
        return role;
    }

    public String displayName() {
        return displayName;
    }
}
