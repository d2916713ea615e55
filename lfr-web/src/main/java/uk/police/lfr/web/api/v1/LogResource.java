package uk.police.lfr.web.api.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.lfr.audit.boundary.PublicLog;
import uk.police.lfr.audit.contract.Cosigning;
import uk.police.lfr.transparency.boundary.PublicRegister;

/** The public log as C2SP tlog-tiles lays it out. */
@Path("/v1/log")
@RequestScoped
@Tag(name = "Log", description = "The tree over everything that was done: heads, tiles, leaves and proofs.")
public class LogResource {

    /** A checkpoint with many witnesses has a third of it. */
    private static final int LONGEST_NOTE = 8_192;

    private static final String TEXT = "text/plain; charset=utf-8";

    @Inject
    private PublicLog log;

    @Inject
    private PublicRegister published;

    @GET
    @Path("/checkpoint")
    @Operation(
            summary = "The newest checkpoint",
            description = "Origin, size and root, signed by the log and by witnesses (C2SP tlog-checkpoint).")
    @APIResponse(responseCode = "200", description = "The signed note")
    @APIResponse(responseCode = "404", description = "The log is less than a minute old")
    public Response checkpoint(@Context Request request) {
        return log.checkpoint()
                .map(note -> LogData.changing(note.getBytes(StandardCharsets.UTF_8), TEXT, request))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/key")
    @Operation(
            summary = "The log's public key",
            description = "As name+id+base64 (C2SP signed-note). Compare it with the copy that the force prints.")
    public Response key(@Context Request request) {
        return LogData.changing((log.key() + "\n").getBytes(StandardCharsets.UTF_8), TEXT, request);
    }

    @GET
    @Path("/tile/{address: .+}")
    @Operation(
            summary = "A tile of hashes, or a bundle of entries",
            description = "L/N[.p/W] or entries/N[.p/W] (C2SP tlog-tiles), up to the newest checkpoint.")
    @APIResponse(responseCode = "200", description = "Hashes of 32 bytes, or entries with their length in two bytes")
    @APIResponse(responseCode = "404", description = "There is no such tile under the newest checkpoint")
    public Response tile(@PathParam("address") String address, @Context Request request) {
        return log.tile(address)
                .map(tile -> LogData.immutable(tile, MediaType.APPLICATION_OCTET_STREAM, request))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/proof/{index: \\d{1,18}}")
    @Operation(
            summary = "That an entry is in the log",
            description = "A file that is checked without us (C2SP tlog-proof); its extra line is the leaf.")
    @APIResponse(responseCode = "404", description = "No checkpoint covers such an entry yet")
    public Response proof(@PathParam("index") long index, @Context Request request) {
        return log.inclusion(index)
                .map(proof -> LogData.changing(proof.getBytes(StandardCharsets.UTF_8), TEXT, request))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/record/{reference}/{version: \\d{1,9}}")
    @Operation(
            summary = "That a version of a public record is in the log",
            description = "As log_proof_url of a record: the proof (C2SP tlog-proof) of the entry whose facts have the"
                    + " SHA-256 of that version as recordHash and of its row as rowHash.")
    @APIResponse(responseCode = "404", description = "There is no such version, or no checkpoint covers it yet")
    public Response record(
            @PathParam("reference") String reference, @PathParam("version") int version, @Context Request request) {
        return published
                .logIndex(reference, version)
                .map(index -> proof(index, request))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/consistency/{first: \\d{1,18}}/{second: \\d{1,18}}")
    @Operation(summary = "That one tree is the beginning of another", description = "Hashes in base64, one a line.")
    @APIResponse(responseCode = "404", description = "The log has not had these sizes in this order")
    public Response consistency(
            @PathParam("first") long first, @PathParam("second") long second, @Context Request request) {
        return log.consistency(first, second)
                .map(lines -> LogData.immutable(lines.getBytes(StandardCharsets.UTF_8), TEXT, request))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/cosignature")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Hand in a witness's signature",
            description = "A checkpoint of this log with a line of a registered witness (C2SP tlog-cosignature).")
    @APIResponse(responseCode = "204", description = "Verified, and published with the checkpoint")
    @APIResponse(responseCode = "400", description = "It is no checkpoint of this log")
    @APIResponse(responseCode = "403", description = "No registered witness signed it")
    @APIResponse(responseCode = "409", description = "It is signed by us and contradicts the log: kept as evidence")
    public Response cosign(String note) {
        Cosigning result = note.length() > LONGEST_NOTE ? Cosigning.NOT_OURS : log.cosign(note);
        return LogData.open(Response.status(
                        switch (result) {
                            case STORED -> Response.Status.NO_CONTENT;
                            case UNKNOWN_WITNESS -> Response.Status.FORBIDDEN;
                            case NOT_OURS -> Response.Status.BAD_REQUEST;
                            case CONTRADICTION -> Response.Status.CONFLICT;
                        }))
                .header("Cache-Control", "no-store")
                .build();
    }
}
