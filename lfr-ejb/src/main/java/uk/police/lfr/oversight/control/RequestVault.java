package uk.police.lfr.oversight.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.oversight.contract.RequestDetails;
import uk.police.lfr.oversight.entity.SubjectRequest;
import uk.police.lfr.platform.boundary.KeyVault;

/** Seals and opens what is personal in a request, under the request's own key. */
@Dependent
public class RequestVault {
    @Inject
    private KeyVault keys;

    public void seal(SubjectRequest request, RequestDetails details) {
        byte[] plain = Json.createObjectBuilder()
                .add("name", details.name())
                .add("contact", details.contact())
                .add("words", details.words())
                .add("answer", details.answer())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        request.seal(keys.encrypt(request.key(), plain, context(request)));
    }

    public RequestDetails open(SubjectRequest request) {
        byte[] plain = keys.decrypt(request.key(), request.sealed(), context(request));
        try (var reader = Json.createReader(new StringReader(new String(plain, StandardCharsets.UTF_8)))) {
            JsonObject details = reader.readObject();
            return new RequestDetails(
                    details.getString("name"),
                    details.getString("contact"),
                    details.getString("words"),
                    details.getString("answer"));
        }
    }

    private static byte[] context(SubjectRequest request) {
        return ("request/" + request.id()).getBytes(StandardCharsets.UTF_8);
    }
}
