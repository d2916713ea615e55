package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.web.publicsite.AtrsSource;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicOrigin;

/** What recognises faces here, as the Algorithmic Transparency Recording Standard asks for it. */
@Path("/v1/atrs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Algorithm")
public class AtrsResource {

    @Inject
    private AtrsSource source;

    @Inject
    private Installation installation;

    @GET
    @Operation(
            summary = "The algorithmic transparency record",
            description = "Made from the models that run, the settings and the retention policy in force.")
    @APIResponse(responseCode = "200", description = "The record, in English and Welsh")
    public Response record(@Context HttpServletRequest asked, @Context Request request) {
        String origin = PublicOrigin.of(asked);
        return OpenData.answer(
                AtrsJson.of(
                        source.parts(Language.ENGLISH, origin),
                        source.parts(Language.WELSH, origin),
                        installation.exercise()),
                request);
    }
}
