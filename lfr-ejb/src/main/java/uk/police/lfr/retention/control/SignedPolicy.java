package uk.police.lfr.retention.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Base64;
import java.util.Optional;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.InvalidInput;

/**
 * {@code retention-policy.json} as it is handed out and in: the policy, its signature and the key to check it with.
 *
 * @param policy the JSON text of the policy
 * @param signature Base64; empty where a policy comes without one, as a proposal may
 */
record SignedPolicy(String policy, Optional<String> signature) {
    static String file(String body, String signature, byte[] publicKey) {
        return "{\"policy\":" + body + ",\"publicKey\":"
                + CanonicalJson.of(Base64.getEncoder().encodeToString(publicKey)) + ",\"signature\":"
                + CanonicalJson.of(signature) + "}";
    }

    /**
     * @throws InvalidInput it is no JSON
     */
    static SignedPolicy of(String file) {
        try (JsonReader reader = Json.createReader(new StringReader(file))) {
            JsonObject content = reader.readObject();
            return content.containsKey("policy")
                    ? new SignedPolicy(
                            content.getJsonObject("policy").toString(), Optional.of(content.getString("signature", "")))
                    : new SignedPolicy(content.toString(), Optional.empty());
        } catch (JsonException | ClassCastException e) {
            throw new InvalidInput("policy", "retention.policy_unreadable", String.valueOf(e.getMessage()));
        }
    }
}
