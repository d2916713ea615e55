package uk.police.lfr.web.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Staff pages are never kept: not by the browser, not by anything between, not after signing out. Nor do they take in
 * an upload of somebody who has not signed in.
 */
@WebFilter(
        urlPatterns = {"/operations/*", "/admin/*", "/api/v1/staff/*", "/staff/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD},
        asyncSupported = true)
public class StaffPagesFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (isUploadOfNobody(request)) {
            // Whoever shows the sign-in page for it would first spool the upload: it starts again with a GET.
            response.sendRedirect(request.getContextPath() + "/operations/start.xhtml");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isUploadOfNobody(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getUserPrincipal() == null && type != null && type.startsWith("multipart/");
    }
}
