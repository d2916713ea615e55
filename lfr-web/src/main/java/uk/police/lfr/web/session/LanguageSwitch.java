package uk.police.lfr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Where a staff page wants to be shown again once its reader has chosen the other language. */
@Named
@RequestScoped
public class LanguageSwitch {
    @Inject
    private HttpServletRequest request;

    /**
     * This page with what it was asked for. After a post the address alone does not say that, so the page's own
     * parameters do. The start page for what failed: to ask again would fail again, and be recorded again.
     */
    public String getBack() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return StaffLanguageServlet.START;
        }
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (asked != null) {
            return with(asked.toString(), (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                ? faces.getApplication()
                        .getViewHandler()
                        .getBookmarkableURL(faces, faces.getViewRoot().getViewId(), Map.of(), true)
                : with(request.getRequestURI(), request.getQueryString());
    }

    private static String with(String path, String query) {
        return query == null ? path : path + "?" + query;
    }
}
