package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.audit.boundary.PublicLog;
import uk.police.lfr.transparency.boundary.DataPromises;
import uk.police.lfr.transparency.boundary.PublicRegister;

/** What of the public service works now, asked of what it is made of. */
@Named
@RequestScoped
public class StatusPage {

    @Inject
    private PublicRegister register;

    @Inject
    private DataPromises data;

    @Inject
    private PublicLog log;

    @Inject
    private PublicPage page;

    public List<DeploymentFigures.Fact> getFacts() {
        PublicWords words = new PublicWords(page.getLanguage());
        return List.of(
                new DeploymentFigures.Fact(
                        words.text("status.inProgress"),
                        words.number(register.inProgress().size())),
                new DeploymentFigures.Fact(
                        words.text("status.published"),
                        words.number(register.all().size())),
                new DeploymentFigures.Fact(
                        words.text("status.policy"),
                        words.text(data.signedPolicy().isPresent() ? "status.policy.sound" : "status.policy.unsound")),
                new DeploymentFigures.Fact(
                        words.text("status.log"),
                        log.checkpoint()
                                .flatMap(StatusPage::entries)
                                .map(words::number)
                                .orElseGet(() -> words.text("status.log.none"))));
    }

    /** The size of a checkpoint (C2SP tlog-checkpoint): its second line. */
    static Optional<Long> entries(String checkpoint) {
        return checkpoint
                .lines()
                .skip(1)
                .findFirst()
                .filter(size -> size.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
