package uk.police.lfr.web.publicsite;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.police.lfr.transparency.contract.PublicDeployment;

/**
 * A deployment's public page before it is published: the very same page, of what would be published, marked as a
 * preview. Who may see it is the caller's business.
 *
 * @param deployment as it would read
 * @param otherLanguage where its preview in the other language is
 */
public record PublicPreview(PublicDeployment deployment, String otherLanguage) {

    private static final String ATTRIBUTE = PublicPreview.class.getName();

    /** The preview that this request is for; empty on a page that is public. */
    static Optional<PublicPreview> of(HttpServletRequest request) {
        return Optional.ofNullable((PublicPreview) request.getAttribute(ATTRIBUTE));
    }

    public void show(Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PublicAddress address = PublicAddress.deployment(language, deployment.reference());
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute(PublicPage.ADDRESS, address);
        PublicPolicy.apply(response);
        response.setHeader("Content-Language", language.getCode());
        request.getRequestDispatcher(address.page().view()).forward(request, response);
    }
}
