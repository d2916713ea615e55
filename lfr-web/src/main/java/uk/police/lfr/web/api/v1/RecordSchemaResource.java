package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.web.publicsite.PublicOrigin;

/** What a public record looks like, and what the list of deployments does. */
@Path("/v1/schema")
@RequestScoped
@Produces(RecordSchemaResource.SCHEMA_JSON)
@Tag(name = "Deployments")
public class RecordSchemaResource {
    static final String SCHEMA_JSON = "application/schema+json";

    @GET
    @Path("/deployment.json")
    @Operation(
            summary = "The JSON Schema of a record",
            description = "Of each version of a record, and of each line of deployments.jsonl.")
    @APIResponse(responseCode = "200", description = "JSON Schema 2020-12")
    public Response record(@Context HttpServletRequest asked, @Context Request request) {
        return OpenData.answer(RecordSchema.of(PublicOrigin.of(asked)), request);
    }

    @GET
    @Path("/deployments.json")
    @Operation(summary = "The JSON Schema of the list of deployments", description = "Of what deployments answers.")
    @APIResponse(responseCode = "200", description = "JSON Schema 2020-12")
    public Response deployments(@Context Request request) {
        return OpenData.answer(deployments(), request);
    }

    /** It is written by hand; tests hold every answer and every enumeration against it. */
    static String deployments() {
        try (InputStream schema = RecordSchemaResource.class.getResourceAsStream("/schema/deployments.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
