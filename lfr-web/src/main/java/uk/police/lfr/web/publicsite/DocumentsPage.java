package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.transparency.boundary.DocumentRegister;
import uk.police.lfr.transparency.contract.PublishedDocument;

/** The force's documents: those that count or will count, and those that did. */
@Named
@RequestScoped
public class DocumentsPage {

    @Inject
    private DocumentRegister register;

    @Inject
    private PublicPage page;

    @Inject
    private Clock clock;

    private List<DocumentText> current;
    private List<DocumentText> older;

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ForceTime.ZONE);
        List<PublishedDocument> all = register.all();
        current = DocumentText.all(
                all.stream()
                        .filter(document -> !over(document, today))
                        .sorted(Comparator.comparing(PublishedDocument::kind))
                        .toList(),
                page.getLanguage());
        older = DocumentText.all(
                all.stream().filter(document -> over(document, today)).toList(), page.getLanguage());
    }

    private static boolean over(PublishedDocument document, LocalDate today) {
        return document.inForceUntil() != null && !today.isBefore(document.inForceUntil());
    }

    /** In force, or from a day that is to come; in the order of their kinds. */
    public List<DocumentText> getCurrent() {
        return current;
    }

    /** Replaced or withdrawn; newest first. */
    public List<DocumentText> getOlder() {
        return older;
    }
}
