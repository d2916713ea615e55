package uk.police.lfr.web.operations.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.operations.deployments.DeploymentFile;

/** One submitted deployment before the officer who answers for it; either answer needs written reasons. */
@Named
@ViewScoped
public class AuthorityDecision implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeploymentFile file;

    @Inject
    private AuthorisationDesk desk;

    private Long id;
    private String rationale;
    private String shown;
    private AuthorityStatement statement;

    public void load() {
        file.open(PageId.required(id));
    }

    /** Signs what the page showed; the hash of that came back with the form. */
    public String authorise() {
        desk.authorise(id, rationale, shown);
        return decided();
    }

    public String sendBack() {
        desk.sendBack(id, rationale);
        return decided();
    }

    public String refuse() {
        desk.refuse(id, rationale);
        return decided();
    }

    private String decided() {
        return "decide.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the list that will be searched is fixed already. */
    public boolean isSealed() {
        return getFile().getWatchlist().state() == WatchlistState.SEALED;
    }

    public boolean isOpen() {
        return getDeployment().state() == DeploymentState.SUBMITTED;
    }

    public DeploymentView getDeployment() {
        return getFile().getDeployment();
    }

    public DeploymentFile getFile() {
        if (!file.isOpen()) {
            load();
        }
        return file;
    }

    /** What the officer decides about, with its forecast. */
    public AuthorityStatement getStatement() {
        if (statement == null) {
            statement = desk.statement(id);
        }
        return statement;
    }

    /** Whom the list may hold, in their fixed order. */
    public List<Category> getCategories() {
        return getStatement().list().categories().stream().sorted().toList();
    }

    /** With one decimal place. */
    public String getFalseAlerts() {
        return String.format(
                java.util.Locale.UK, "%.1f", getStatement().forecast().falseAlerts());
    }

    public String getShown() {
        return shown == null ? getStatement().sha256() : shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }
}
