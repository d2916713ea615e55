package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.web.publicsite.PublicSign;
import uk.police.lfr.web.publicsite.SignCode;

/** What signs at the place of a deployment bear, so that people can read about it where they stand. */
@Path("/v1/deployments/{reference}/sign-{language: en|cy}.svg")
@RequestScoped
@Tag(name = "Deployments")
public class SignResource {

    @Inject
    private PublicRegister register;

    @GET
    @Operation(
            summary = "The QR code of a deployment's permanent page, as SVG",
            description = "In one language, for signs and leaflets.")
    @APIResponse(responseCode = "200", description = "The picture")
    @APIResponse(
            responseCode = "404",
            description = "No published deployment has this reference, or the site has no public address yet")
    public Response sign(
            @PathParam("reference") String reference,
            @PathParam("language") String language,
            @Context Request request) {
        String address = register.find(reference)
                .flatMap(deployment -> PublicSign.address(deployment.reference(), language))
                .orElseThrow(NotFoundException::new);
        byte[] picture = SignCode.of(address).svg(address).getBytes(StandardCharsets.UTF_8);
        return LogData.aMinute(picture, "image/svg+xml", request);
    }
}
