package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.oversight.boundary.PublicRequestDesk;
import uk.police.lfr.oversight.contract.RequestKind;

/**
 * The form with which anybody asks, corrects, objects or complains, or says what they think of the site: what was filled
 * in, what was wrong, what was taken.
 */
@Named
@RequestScoped
public class RequestForm {

    /** The query parameter with which a request that was taken returns to its page: its number. */
    static final String TAKEN = "taken";

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicRequestDesk desk;

    @Inject
    private PublicPage page;

    private String failed = "";

    /**
     * One thing that can be asked.
     *
     * @param due the last day for an answer, if it is asked today
     */
    public record Kind(String value, String title, String meaning, String due, boolean chosen) {}

    /** @param reason the field that is wrong, or {@code again} or {@code limit} */
    public void fail(String reason) {
        failed = reason;
    }

    /** Hands in what was filled in; a field that cannot be taken is refused by the desk. */
    public long handIn() {
        return desk.handIn(
                kind().orElse(null), page.getLanguage() == Language.WELSH, getName(), getContact(), getWords());
    }

    private Optional<RequestKind> kind() {
        if (page.getAddress().page() == SitePage.FEEDBACK) {
            return Optional.of(RequestKind.FEEDBACK);
        }
        return choices()
                .filter(kind -> kind.name().equals(request.getParameter("kind")))
                .findFirst();
    }

    /** What the page on rights offers. */
    private static Stream<RequestKind> choices() {
        return Arrays.stream(RequestKind.values()).filter(kind -> !kind.nameless());
    }

    public List<Kind> getKinds() {
        PublicWords words = new PublicWords(page.getLanguage());
        return choices()
                .map(kind -> new Kind(
                        kind.name(),
                        words.text("rights.kind." + kind.name()),
                        words.text("rights.meaning." + kind.name()),
                        due(words, desk.dueIfAskedToday(kind)),
                        kind().filter(kind::equals).isPresent()))
                .toList();
    }

    /** By when feedback that is sent today has an answer. */
    public String getFeedbackDue() {
        PublicWords words = new PublicWords(page.getLanguage());
        return words.text("feedback.due", words.day(desk.dueIfAskedToday(RequestKind.FEEDBACK)));
    }

    private static String due(PublicWords words, LocalDate day) {
        return words.text("rights.due", words.day(day));
    }

    public String getName() {
        return filledIn("name");
    }

    public String getContact() {
        return filledIn("contact");
    }

    public String getWords() {
        return filledIn("words");
    }

    /** Only what a form brought: an address cannot fill it in. */
    private String filledIn(String field) {
        String given = request.getParameter(field);
        return given == null || !"POST".equals(request.getMethod()) ? "" : given;
    }

    /** What was wrong: empty, the name of a field, {@code again} or {@code limit}. */
    public String getFailed() {
        return failed;
    }

    /** The reference of the request that was just taken; empty when none was. */
    public String getReference() {
        String number = request.getParameter(TAKEN);
        return number != null && number.matches("\\d{1,12}") ? "REQ-" + number : "";
    }

    /** Where the form is sent. */
    public String getAction() {
        return RequestServlet.path(page.getAddress());
    }
}
