package uk.police.lfr.web.publicsite;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.web.guard.SameOrigin;
import uk.police.lfr.web.guard.VisitorAddress;

/**
 * Takes a request from the page on rights, or feedback from its own. What is taken is answered by 303 to the page,
 * which tells its reference; what is not is answered by the page with what was filled in and what is wrong.
 */
@WebServlet({RequestServlet.RIGHTS, RequestServlet.RIGHTS_WELSH, RequestServlet.FEEDBACK, RequestServlet.FEEDBACK_WELSH
})
public class RequestServlet extends HttpServlet {

    static final String RIGHTS = "/en/your-rights/request";
    static final String RIGHTS_WELSH = "/cy/eich-hawliau/cais";
    static final String FEEDBACK = "/en/feedback/send";
    static final String FEEDBACK_WELSH = "/cy/adborth/anfon";

    /** Only a machine fills in a field that nobody sees. */
    private static final String TRAP = "website";

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private RequestForm form;

    @Inject
    private FormLimits limits;

    /** Where the form of a page is sent: that page's address with a step of its own. */
    static String path(PublicAddress page) {
        boolean english = page.language() == Language.ENGLISH;
        return page.page() == SitePage.FEEDBACK ? english ? FEEDBACK : FEEDBACK_WELSH : english ? RIGHTS : RIGHTS_WELSH;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        PublicAddress page = page(request);
        request.setAttribute(PublicPage.ADDRESS, page);
        String trap = request.getParameter(TRAP);
        if (SameOrigin.foreign(request) || trap != null && !trap.isEmpty()) {
            again(page, "again", UNPROCESSABLE, request, response);
        } else if (!limits.open(VisitorAddress.of(request))) {
            again(page, "limit", TOO_MANY, request, response);
        } else {
            take(page, request, response);
        }
    }

    private void take(PublicAddress page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            long number = form.handIn();
            limits.taken(VisitorAddress.of(request));
            seeOther(request, response, page.path() + "?" + RequestForm.TAKEN + "=" + number);
        } catch (InvalidInput wrong) {
            again(page, wrong.field(), UNPROCESSABLE, request, response);
        }
    }

    private void again(
            PublicAddress page, String reason, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        form.fail(reason);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", page.language().getCode());
        PublicPolicy.apply(response);
        request.getRequestDispatcher(page.page().view()).forward(request, response);
    }

    /** Somebody typed the address, or went back to it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(request, response, page(request).path());
    }

    private static PublicAddress page(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean feedback = path.equals(FEEDBACK) || path.equals(FEEDBACK_WELSH);
        return PublicAddress.of(Language.ofPath(path), feedback ? SitePage.FEEDBACK : SitePage.RIGHTS);
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
