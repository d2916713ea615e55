package uk.police.lfr.web.admin.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.ResourceBundle;
import uk.police.lfr.retention.boundary.ProofDesk;
import uk.police.lfr.retention.contract.CertificateView;
import uk.police.lfr.retention.contract.RefusalView;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PlainWords;
import uk.police.lfr.web.StaffText;

/** Deletion certificates and the residue verifier's statements. */
@Named
@RequestScoped
public class RetentionProofs {

    private static final int NEWEST = 200;

    @Inject
    private ProofDesk desk;

    @Inject
    private PlainWords words;

    private List<RefusalView> refusals;
    private List<CertificateView> days;
    private List<CertificateView> certificates;
    private List<ResidueStatement> statements;

    /** Sends the verifier to look everywhere now. */
    public String look() {
        Notice.afterRedirect(desk.look().clean() ? "retention.lookClean" : "retention.lookFound");
        return "proofs.xhtml?faces-redirect=true";
    }

    /** Sends the verifier to the restored backup that an administrator offers. */
    public String lookAtBackup() {
        Notice.afterRedirect(desk.lookAtBackup().clean() ? "retention.backupClean" : "retention.lookFound");
        return "proofs.xhtml?faces-redirect=true";
    }

    /** Somebody has mended what was found. */
    public String tryAgain(long refusalId) {
        Notice.afterRedirect(desk.tryAgain(refusalId) ? "retention.certified" : "retention.stillRefused");
        return "proofs.xhtml?faces-redirect=true";
    }

    public List<RefusalView> getRefusals() {
        if (refusals == null) {
            refusals = desk.refusals();
        }
        return refusals;
    }

    public List<CertificateView> getDays() {
        if (days == null) {
            days = desk.dayCertificates(NEWEST);
        }
        return days;
    }

    public List<CertificateView> getCertificates() {
        if (certificates == null) {
            certificates = desk.certificates(NEWEST);
        }
        return certificates;
    }

    /** Where the verifier looked, by the statement's own words. */
    public String where(ResidueStatement statement) {
        try (JsonReader body = Json.createReader(new StringReader(statement.body()))) {
            String where = body.readObject().getString("where", "");
            ResourceBundle texts = StaffText.bundle("admin");
            String key = "retention.proofs.where." + where;
            return texts.containsKey(key) ? texts.getString(key) : words.name(where);
        }
    }

    public List<ResidueStatement> getStatements() {
        if (statements == null) {
            statements = desk.statements(NEWEST);
        }
        return statements;
    }
}
