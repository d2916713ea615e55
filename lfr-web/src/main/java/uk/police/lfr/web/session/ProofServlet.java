package uk.police.lfr.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import uk.police.lfr.platform.boundary.IdentityDesk;
import uk.police.lfr.platform.boundary.RefusalDesk;

/**
 * Sends whoever is to prove again that it is they to the sign-in service, in a tab of its own, so that the form that
 * waits stays as it was filled in. Whoever signed in here is sent to the page that asks for the password.
 */
@WebServlet("/operations/proof")
public class ProofServlet extends HttpServlet {
    private static final String PAGE = "/operations/proof.xhtml";
    private static final String PENDING = PendingProof.class.getName();
    private static final System.Logger LOG = System.getLogger(ProofServlet.class.getName());

    @Inject
    private transient IdentityDesk proofs;

    @Inject
    private transient RefusalDesk refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<VouchedSession> service = VouchedSession.behind(request.getUserPrincipal());
        if (service.isEmpty()) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else if (request.getParameter("state") == null) {
            PendingProof pending = PendingProof.drawn();
            request.getSession().setAttribute(PENDING, pending);
            response.sendRedirect(service.get().proving(here(request), pending).toString());
        } else {
            boolean proved = takeAnswer(request, service.get());
            response.sendRedirect(request.getContextPath() + PAGE + (proved ? "" : "?refused=true"));
        }
    }

    private boolean takeAnswer(HttpServletRequest request, VouchedSession service) {
        HttpSession session = request.getSession();
        PendingProof pending = (PendingProof) session.getAttribute(PENDING);
        session.removeAttribute(PENDING);
        String code = request.getParameter("code");
        if (pending == null || code == null || !pending.state().equals(request.getParameter("state"))) {
            return refused();
        }
        try {
            Optional<Instant> at = service.proved(code, here(request), pending);
            at.ifPresent(proofs::provedElsewhere);
            return at.isPresent() || refused();
        } catch (IOException noAnswer) {
            LOG.log(System.Logger.Level.WARNING, "The sign-in service gave no proof of identity", noAnswer);
            return refused();
        }
    }

    private boolean refused() {
        refusals.refused("proof of identity at the sign-in service");
        return false;
    }

    private static URI here(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString());
    }
}
