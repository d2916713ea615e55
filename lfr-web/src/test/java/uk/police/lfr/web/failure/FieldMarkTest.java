package uk.police.lfr.web.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.InvalidInput;

/** A refusal stands beside the field that it is about, and what was typed stays there. */
class FieldMarkTest {
    private static final String WORDS = "The threshold must be at least 0.52 and below 1.";

    private final PostedPage page = new PostedPage();
    private PostedPage.Form sent;
    private PostedPage.Form other;

    @BeforeEach
    void twoForms() {
        sent = page.form("variation", true);
        other = page.form("proposal", false);
    }

    @AfterEach
    void leave() {
        page.release();
    }

    private void refuse() {
        FieldMark.put(page, new InvalidInput("threshold", "deployment.threshold_range", 0.52), WORDS);
    }

    @Test
    void theFieldSaysItAndKeepsWhatWasTyped() {
        UIInput field = page.field(sent, "threshold");
        page.posted("variation:threshold", "0.1");
        refuse();
        assertEquals(List.of(WORDS), page.wordsAt("variation:threshold"));
        assertEquals(
                FacesMessage.SEVERITY_ERROR,
                page.messages().get("variation:threshold").get(0).getSeverity());
        assertFalse(field.isValid());
        assertEquals("0.1", field.getSubmittedValue());
    }

    @Test
    void fieldsOfOtherNamesAreLeftAlone() {
        UIInput neighbour = page.field(sent, "cap");
        page.field(sent, "threshold");
        page.posted("variation:cap", "100");
        page.posted("variation:threshold", "0.1");
        refuse();
        assertTrue(neighbour.isValid());
        assertNull(neighbour.getSubmittedValue());
    }

    @Test
    void aFieldOfTheSameNameInAFormThatWasNotSentIsNotMeant() {
        UIInput namesake = page.field(other, "threshold");
        UIInput field = page.field(sent, "threshold");
        page.posted("variation:threshold", "0.1");
        refuse();
        assertTrue(namesake.isValid());
        assertFalse(field.isValid());
        assertEquals(List.of(), page.wordsAt("proposal:threshold"));
    }

    @Test
    void withoutSuchAFieldThePageSaysItAtItsTopAlone() {
        page.field(other, "threshold");
        page.field(sent, "cap");
        refuse();
        assertEquals(Map.of(), page.messages());
    }

    @Test
    void aFieldThatTheBrowserDidNotSendIsNotEmptied() {
        UIInput field = page.field(sent, "threshold");
        refuse();
        assertEquals(List.of(WORDS), page.wordsAt("variation:threshold"));
        assertTrue(field.isValid());
        assertNull(field.getSubmittedValue());
    }
}
