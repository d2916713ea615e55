package uk.police.lfr.web.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import uk.police.lfr.web.publicsite.Preflight;

/** Lets scripts of any site ask for open data: see {@link Preflight}. */
@Provider
@PreMatching
public class PreflightFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            Response.ResponseBuilder answer = Response.noContent();
            Preflight.HEADERS.forEach(answer::header);
            request.abortWith(answer.build());
        }
    }
}
