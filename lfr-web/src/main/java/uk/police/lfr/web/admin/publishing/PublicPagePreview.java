package uk.police.lfr.web.admin.publishing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicPreview;

/**
 * The public page of a deployment as it would read after the next publication: {@code ?id=} is the deployment,
 * {@code language=} {@code en} or {@code cy}.
 */
@WebServlet(PublicPagePreview.ADDRESS)
public class PublicPagePreview extends HttpServlet {

    static final String ADDRESS = "/admin/publishing/page";

    @Inject
    private PublishingDesk desk;

    static String address(long id, Language language) {
        return ADDRESS + "?id=" + id + "&language=" + language.getCode();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String id = request.getParameter("id");
        Optional<Language> language = Stream.of(Language.values())
                .filter(each -> each.getCode().equals(request.getParameter("language")))
                .findFirst();
        Optional<PublicDeployment> found =
                id != null && id.matches("\\d{1,18}") ? preview(Long.parseLong(id)) : Optional.empty();
        if (language.isEmpty() || found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String other = address(Long.parseLong(id), language.get().getOther());
        new PublicPreview(found.get(), other).show(language.get(), request, response);
    }

    private Optional<PublicDeployment> preview(long id) {
        try {
            return Optional.of(desk.preview(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
