package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.DocumentRegister;
import uk.police.lfr.transparency.contract.PublishedDocument;

/** The force's documents, every version, and their files. */
@Path("/v1/documents")
@RequestScoped
@Tag(name = "Documents")
public class DocumentsResource {

    @Inject
    private DocumentRegister register;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "All documents of the force, every version, newest first")
    public Response all(@Context Request request) {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        register.all().forEach(document -> documents.add(json(document)));
        return OpenData.answer(
                Json.createObjectBuilder().add("documents", documents).build(), request);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}-{language: en|cy}.pdf")
    @Operation(summary = "The file of one version in one language")
    @APIResponse(responseCode = "404", description = "There is no such document, or its files were withdrawn")
    public Response file(@PathParam("id") long id, @PathParam("language") String language, @Context Request request) {
        byte[] file = register.file(id, language.equals("cy")).orElseThrow(NotFoundException::new);
        return LogData.aMinute(file, "application/pdf", request);
    }

    private static JsonObject json(PublishedDocument document) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", document.kind().name())
                .add("title", BilingualJson.of(document.title()))
                .add("version", document.version())
                .add("inForceFrom", document.inForceFrom().toString())
                .add("publishedAt", document.publishedAt().toString())
                .add("sha256", BilingualJson.of(document.sha256()));
        if (document.inForceUntil() != null) {
            json.add("inForceUntil", document.inForceUntil().toString());
        }
        if (document.readable()) {
            String file = "/api/v1/documents/" + document.id() + "-";
            json.add("file", BilingualJson.of(new BilingualText(file + "en.pdf", file + "cy.pdf")));
        } else {
            json.add("withdrawn", BilingualJson.of(document.withdrawn()));
        }
        return json.build();
    }
}
