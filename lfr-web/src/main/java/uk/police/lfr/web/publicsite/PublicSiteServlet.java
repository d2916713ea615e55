package uk.police.lfr.web.publicsite;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.police.lfr.transparency.boundary.PublicRegister;

/**
 * Answers every public address: finds the page that it means, sets the headers that let it be cached by
 * anyone, and has Faces render it. An address that means nothing is a 404.
 */
@WebServlet({"/en/*", "/cy/*"})
public class PublicSiteServlet extends HttpServlet {

    @Inject
    private PublicRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals("/en") || path.equals("/cy")) {
            response.sendRedirect(request.getContextPath() + path + "/");
            return;
        }
        Optional<PublicAddress> address = PublicAddress.parse(path).filter(this::exists);
        if (address.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        show(address.get(), request, response);
    }

    private boolean exists(PublicAddress address) {
        return address.reference() == null || register.find(address.reference()).isPresent();
    }

    private static void show(PublicAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(PublicPage.ADDRESS, address);
        PublicPolicy.apply(response);
        // A minute: long enough to bear a crowd, short enough for "in progress" to be true. What answers a choice
        // of cookies is for one visitor, once; the rest differs by the choice alone.
        boolean answer =
                request.getParameter(CookieNotice.ANSWER) != null || request.getParameter(RequestForm.TAKEN) != null;
        response.setHeader("Cache-Control", answer ? "no-store" : "public, max-age=60");
        response.setHeader("Vary", "Cookie");
        response.setHeader("Content-Language", address.language().getCode());
        request.getRequestDispatcher(address.page().view()).forward(request, response);
    }
}
