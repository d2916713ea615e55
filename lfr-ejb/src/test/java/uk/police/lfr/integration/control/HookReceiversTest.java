package uk.police.lfr.integration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator may name; the server refuses to start on anything else. */
class HookReceiversTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Test
    void withoutReceiversNoSecretIsNeeded() {
        assertEquals(0, new HookReceivers("", null).all().size());
    }

    @Test
    void severalMayBeNamed() {
        HookReceivers receivers =
                new HookReceivers("https://records.force.example/lfr, http://127.0.0.1:9000/", SECRET);
        assertEquals(2, receivers.all().size());
        assertTrue(receivers.knows("https://records.force.example/lfr"));
        assertFalse(receivers.knows("https://records.force.example/other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://records.force.example/lfr",
                "https://user:password@records.force.example/",
                "file:///etc/passwd",
                "records.force.example",
                "https:///lfr",
                "not an address",
            })
    void whatIsNotSealedOrNoAddressIsRefused(String address) {
        assertThrows(IllegalStateException.class, () -> new HookReceivers(address, SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "whsec_%%%"})
    void aWeakSecretIsRefused(String secret) {
        assertThrows(IllegalStateException.class, () -> new HookReceivers("https://a.example/", secret));
    }

    /** The example of the specification of Standard Webhooks. */
    @Test
    void signsAsTheStandardSays() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                new HookReceivers("https://a.example/", SECRET)
                        .signature()
                        .of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"));
    }
}
