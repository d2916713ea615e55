package uk.police.lfr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.contract.Roles;

/** The person who is signed in, with the roles that decide which pages they are offered. */
@Named("staff")
@RequestScoped
public class StaffMember {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Installation installation;

    public String getName() {
        return request.getRemoteUser();
    }

    public boolean isExercise() {
        return installation.exercise();
    }

    /** Whether the person signs in at a service outside, where their password is. */
    public boolean isElsewhere() {
        return VouchedSession.behind(request.getUserPrincipal()).isPresent();
    }

    public boolean isRequester() {
        return request.isUserInRole(Roles.OP_LEAD);
    }

    public boolean isAuthoriser() {
        return request.isUserInRole(Roles.AO);
    }

    public boolean isListBuilder() {
        return request.isUserInRole(Roles.WL_MGR);
    }

    public boolean isListChecker() {
        return request.isUserInRole(Roles.WL_CHECKER);
    }

    public boolean isSafeguarding() {
        return request.isUserInRole(Roles.SAFEGUARDING);
    }

    public boolean isOperator() {
        return request.isUserInRole(Roles.OPERATOR);
    }

    public boolean isEngagement() {
        return request.isUserInRole(Roles.ENGAGE);
    }

    public boolean isPublisher() {
        return request.isUserInRole(Roles.COMMS);
    }

    public boolean isDataProtection() {
        return request.isUserInRole(Roles.DPO);
    }

    public boolean isAuditor() {
        return request.isUserInRole(Roles.AUDITOR);
    }

    /** Whether incidents are this person's business. */
    public boolean isOversight() {
        return isDataProtection()
                || isAuditor()
                || isAuthoriser()
                || request.isUserInRole(Roles.SILVER)
                || request.isUserInRole(Roles.GOLD)
                || request.isUserInRole(Roles.ENGINEER);
    }

    public boolean isSilver() {
        return request.isUserInRole(Roles.SILVER);
    }

    public boolean isUrgentAuthoriser() {
        return request.isUserInRole(Roles.AO_URGENT);
    }

    public boolean isGold() {
        return request.isUserInRole(Roles.GOLD);
    }

    public boolean isEngineer() {
        return request.isUserInRole(Roles.ENGINEER);
    }

    public boolean isPreapprover() {
        return request.isUserInRole(Roles.PREAPPROVER);
    }

    /** Whoever reads applications and what became of them. */
    public boolean isDeploymentReader() {
        return isRequester()
                || isAuthoriser()
                || isUrgentAuthoriser()
                || isSilver()
                || isPreapprover()
                || isDataProtection()
                || isAuditor();
    }

    /** Whoever reads the figures of the whole force. */
    public boolean isForceReader() {
        return isPublisher() || isAuthoriser() || isDataProtection() || isAuditor();
    }

    /** Whoever reads any figures. */
    public boolean isFigureReader() {
        return isDeploymentReader() || isForceReader() || isOperator() || isEngineer();
    }

    /** Whoever may stop what runs without standing at the console. */
    public boolean isCommander() {
        return isSilver() || isGold() || isEngineer() || isAuthoriser();
    }

    /** Whoever plans test subjects' walks and sends them out. */
    public boolean isTestLeader() {
        return isEngineer() || isSilver() || request.isUserInRole(Roles.BRONZE);
    }

    /** Whoever checks on the ground before a day. */
    public boolean isOnTheGround() {
        return request.isUserInRole(Roles.BRONZE)
                || request.isUserInRole(Roles.OPERATOR)
                || request.isUserInRole(Roles.ENGINEER);
    }
}
