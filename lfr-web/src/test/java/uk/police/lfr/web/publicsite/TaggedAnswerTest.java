package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who has the newest text is not sent it again. */
class TaggedAnswerTest {

    private static final String TAG = "\"abc\"";

    @Test
    void aTagIsKnownAloneInAListAndBehindAProxyThatCompresses() {
        assertTrue(TaggedAnswer.known("\"abc\"", TAG));
        assertTrue(TaggedAnswer.known("\"x\", W/\"abc\"", TAG));
        assertTrue(TaggedAnswer.known("*", TAG));
    }

    @Test
    void anotherTagOrNoneIsNot() {
        assertFalse(TaggedAnswer.known(null, TAG));
        assertFalse(TaggedAnswer.known("\"abcd\"", TAG));
    }
}
