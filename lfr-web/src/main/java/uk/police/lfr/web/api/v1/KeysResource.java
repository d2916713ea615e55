package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.transparency.boundary.PublicKeys;

/** Keys for those who received something that this system signed. */
@Path("/v1/keys")
@RequestScoped
@Tag(name = "Keys")
public class KeysResource {

    @Inject
    private PublicKeys keys;

    @GET
    @Path("/deletion-certificate")
    @Operation(
            summary = "The key with which deletion certificates are checked",
            description = "Ed25519, X.509 SubjectPublicKeyInfo, one line of Base64.")
    public Response deletionCertificate(@Context Request request) {
        return line(keys.deletionCertificate(), request);
    }

    @GET
    @Path("/footage-export")
    @Operation(
            summary = "The key with which exports of footage are checked",
            description = "Ed25519, X.509 SubjectPublicKeyInfo, one line of Base64.")
    public Response footageExport(@Context Request request) {
        return line(keys.footageExport(), request);
    }

    private static Response line(String key, Request request) {
        return LogData.changing((key + "\n").getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", request);
    }
}
