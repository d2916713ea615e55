package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** SHA-256 of the files that hold records, as they are now: whoever keeps a file can see whether it is whole. */
@Path("/v1/checksums")
@RequestScoped
@Produces(ChecksumsResource.TEXT)
@Tag(name = "Deployments")
public class ChecksumsResource {
    static final String TEXT = "text/plain;charset=UTF-8";

    @Inject
    private PublicRegister register;

    @Inject
    private KeptAnswers answers;

    @GET
    @Operation(
            summary = "SHA-256 of the files of all records",
            description = "A line for each file, as sha256sum reads it. That nothing in them was changed since it was"
                    + " published is proved by the public log, not by this.")
    @APIResponse(responseCode = "200", description = "The checksums")
    public Response checksums(@Context Request request) {
        return OpenData.answer(answers.text("/api/v1/checksums", this::lines), request);
    }

    private String lines() {
        return lines(Map.of(
                "deployments.csv", DeploymentTableResource.table(register.table()),
                "deployments.jsonl", DeploymentLinesResource.lines(register.documents()),
                "deployments.csv-metadata.json", TableMetadata.of().toString()));
    }

    /** @param files text by name */
    static String lines(Map<String, String> files) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .map(file -> Sha256.hex(file.getValue().getBytes(StandardCharsets.UTF_8)) + "  " + file.getKey()
                                + "\n")
                        .collect(Collectors.joining());
    }
}
