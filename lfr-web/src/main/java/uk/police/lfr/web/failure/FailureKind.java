package uk.police.lfr.web.failure;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;

/** The four failures that a page tells apart. */
enum FailureKind {
    NOT_FOUND("notFound", HttpServletResponse.SC_NOT_FOUND),
    REFUSED("refused", HttpServletResponse.SC_FORBIDDEN),
    STALE("stale", HttpServletResponse.SC_OK),
    FAULT("fault", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private final String key;
    private final int status;

    FailureKind(String key, int status) {
        this.key = key;
        this.status = status;
    }

    String key() {
        return key;
    }

    int status() {
        return status;
    }

    static FailureKind of(int status, Throwable cause) {
        if (Causes.find(cause, ViewExpiredException.class).isPresent()) {
            return STALE;
        }
        if (Causes.isRefusal(cause)) {
            return REFUSED;
        }
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_UNAUTHORIZED -> REFUSED;
            case HttpServletResponse.SC_NOT_FOUND,
                    HttpServletResponse.SC_BAD_REQUEST,
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED -> NOT_FOUND;
            default -> FAULT;
        };
    }
}
