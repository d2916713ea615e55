package uk.police.lfr.web.operations.authority;

import jakarta.inject.Inject;
import uk.police.lfr.deployment.boundary.AuthorisationDesk;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.web.operations.DeploymentWork;

/** Work whose signature is bound to what the page showed: the hash of that comes back with the form. */
public abstract class StatementWork extends DeploymentWork {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuthorisationDesk authorities;

    private transient AuthorityStatement statement;
    private String shown;
    private String words;

    /** What is signed as it stands now. */
    public AuthorityStatement getStatement() {
        if (statement == null) {
            statement = authorities.statement(number());
        }
        return statement;
    }

    public String getShown() {
        return shown == null ? getStatement().sha256() : shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    /** The officer's own reasons. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
