package uk.police.lfr.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.it.inside.Staff;

/** Somebody whom the sign-in service knows, by the name of an account of ours or not. */
enum KeycloakPerson {
    /** With a second factor, for what is signed. */
    PROTECTION(Staff.PROTECTION.username(), "Data protection"),
    OPERATOR(Staff.OPERATOR.username(), "Operators"),
    /** Whose password is tried. */
    TRIED(Staff.BRONZE.username(), "Bronze commanders"),
    /** Has at the service a role that nobody here gave. */
    PROMOTED(Staff.ENGAGEMENT.username(), "Engagement officers", "Oversight"),
    /** Has no account here. */
    STRANGER("a.stranger", "Operators");

    /** What the telephone of each holds. */
    private static final String SEED = "a-seed-of-twenty-byte";

    private final String username;
    private final String[] groups;

    KeycloakPerson(String username, String... groups) {
        this.username = username;
        this.groups = groups;
    }

    String username() {
        return username;
    }

    /** The code that the telephone shows now. */
    String code(long atSecond) {
        return OneTimeCodes.at(SEED.getBytes(StandardCharsets.US_ASCII), atSecond);
    }

    /** As the realm's file has people. */
    JsonObject asWritten() {
        var in = Json.createArrayBuilder();
        for (String group : groups) {
            in.add('/' + group);
        }
        return Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add("firstName", name())
                .add("lastName", "Test")
                .add("email", username + "@force.example")
                .add("emailVerified", true)
                .add("groups", in)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", KeycloakUnderTest.PASSWORD)
                                        .add("temporary", false))
                                .add(Json.createObjectBuilder()
                                        .add("type", "otp")
                                        .add("userLabel", "telephone")
                                        .add("secretData", "{\"value\":\"" + SEED + "\"}")
                                        .add(
                                                "credentialData",
                                                "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,"
                                                        + "\"algorithm\":\"HmacSHA1\"}")))
                .build();
    }
}
