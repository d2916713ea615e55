package uk.police.lfr.web.admin.accounts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Set;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;

/** What an engineer types of an account, field by field. Not thread-safe: it lives in one person's view. */
public class AccountDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String username;
    private String displayName;
    private Rank rank = Rank.CONSTABLE;
    private Role[] roles = {};
    private String password;
    private final EnumMap<Course, LocalDate> trainedUntil = new EnumMap<>(Course.class);

    StaffMember member() {
        return new StaffMember(
                username == null ? "" : username.strip(),
                displayName == null ? "" : displayName.strip(),
                rank,
                Set.of(roles),
                trainedUntil);
    }

    char[] firstPassword() {
        return password == null ? new char[0] : password.toCharArray();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Rank getRank() {
        return rank;
    }

    public void setRank(Rank rank) {
        this.rank = rank;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private void train(Course course, LocalDate until) {
        if (until == null) {
            trainedUntil.remove(course);
        } else {
            trainedUntil.put(course, until);
        }
    }

    public LocalDate getOperator() {
        return trainedUntil.get(Course.LFR_OPERATOR);
    }

    public void setOperator(LocalDate until) {
        train(Course.LFR_OPERATOR, until);
    }

    public LocalDate getEngagement() {
        return trainedUntil.get(Course.LFR_ENGAGEMENT);
    }

    public void setEngagement(LocalDate until) {
        train(Course.LFR_ENGAGEMENT, until);
    }

    public LocalDate getAuthorising() {
        return trainedUntil.get(Course.LFR_AUTHORISING);
    }

    public void setAuthorising(LocalDate until) {
        train(Course.LFR_AUTHORISING, until);
    }
}
