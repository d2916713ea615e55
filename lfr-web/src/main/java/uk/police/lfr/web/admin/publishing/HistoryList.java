package uk.police.lfr.web.admin.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.StaffLanguage;
import uk.police.lfr.web.publicsite.DeploymentText;
import uk.police.lfr.web.publicsite.Language;

/** Deployments before this system, as they were carried over into the public record; newest first. */
@Named
@RequestScoped
public class HistoryList {

    @Inject
    private PublicRegister register;

    private List<Row> rows;

    /** @param versions how often something of it was published */
    public record Row(DeploymentText deployment, int versions) {}

    @PostConstruct
    void read() {
        rows = register.all().stream()
                .filter(PublicDeployment::history)
                .map(past -> new Row(
                        new DeploymentText(
                                past, Language.valueOf(StaffLanguage.spoken().name())),
                        past.revisions().size()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
