package uk.police.lfr.web.api;

import jakarta.json.Json;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Every failure of the open data as {@code application/problem+json} (RFC 9457): a status and a reference. */
@Provider
public class Problems implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(RuntimeException thrown) {
        String reference = UUID.randomUUID().toString();
        int status = thrown instanceof WebApplicationException web
                ? web.getResponse().getStatus()
                : Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.log(Level.ERROR, "Failure " + reference + " of the open data", thrown);
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return Response.status(status)
                .type("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store")
                .entity(Json.createObjectBuilder()
                        .add("title", known == null ? "Error" : known.getReasonPhrase())
                        .add("status", status)
                        .add("instance", "urn:uuid:" + reference)
                        .build()
                        .toString())
                .build();
    }
}
