package uk.police.lfr.web.publicsite;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;
import uk.police.lfr.web.guard.PolicyReports;

/**
 * The content security policy of public pages: our own files and nothing else. PrimeFaces would add the staff
 * pages' policy with a nonce that it keeps in a session; a public page has no session and can be cached, so
 * PrimeFaces is told that its part is done.
 */
public class PublicPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "report-uri " + PolicyReports.ADDRESS + "; report-to csp";

    /** Puts the policy on a response that will be a public page. */
    public static void apply(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        if (view != null && view.getViewId().startsWith("/public/")) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }
}
