package uk.police.lfr.web.publicsite;

import jakarta.servlet.http.HttpServletRequest;

/** Where a form of the public pages was sent from. They have no session, so the browser's own word is what there is. */
final class FormOrigin {
    private FormOrigin() {}

    /** Whether the browser says that another site sent it. Browsers too old to say are believed. */
    static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }
}
