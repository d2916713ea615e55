package uk.police.lfr.web.admin.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.retention.boundary.PolicyDesk;
import uk.police.lfr.retention.contract.PolicyPreview;
import uk.police.lfr.retention.contract.PolicyVersion;
import uk.police.lfr.retention.contract.ProposedPolicy;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.web.Notice;

/** The retention policy: changed by one person, looked at as the public will read it, confirmed by another. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyDesk desk;

    @Inject
    private Clock clock;

    private transient PolicyPreview preview;
    private List<PolicyLineDraft> lines;
    private String owner;

    /** Shows what the public would read and what would become due. */
    public void look() {
        preview = desk.preview(draft());
    }

    public String propose() {
        desk.propose(draft());
        Notice.afterRedirect("retention.policyProposed");
        return "policy.xhtml?faces-redirect=true";
    }

    public String confirm(long proposal) {
        desk.confirm(proposal);
        Notice.afterRedirect("retention.policyAdopted");
        return "policy.xhtml?faces-redirect=true";
    }

    public String withdraw(long proposal) {
        desk.withdraw(proposal);
        return "policy.xhtml?faces-redirect=true";
    }

    /** What a waiting proposal would do. */
    public PolicyPreview consequences(ProposedPolicy proposal) {
        return desk.preview(proposal.policy());
    }

    private RetentionPolicy draft() {
        return new RetentionPolicy(
                desk.current().version() + 1,
                getOwner(),
                clock.instant(),
                getLines().stream().map(PolicyLineDraft::rule).toList());
    }

    public List<PolicyLineDraft> getLines() {
        if (lines == null) {
            lines = desk.current().rules().stream().map(PolicyLineDraft::new).toList();
        }
        return lines;
    }

    public PolicyPreview getPreview() {
        return preview;
    }

    public List<ProposedPolicy> getWaiting() {
        return desk.waiting();
    }

    public List<PolicyVersion> getVersions() {
        return desk.versions();
    }

    public String getOwner() {
        if (owner == null) {
            owner = desk.current().owner();
        }
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
