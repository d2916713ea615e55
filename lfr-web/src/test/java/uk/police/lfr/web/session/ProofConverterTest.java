package uk.police.lfr.web.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.boundary.IdentityDesk;

/** The password beside a button that signs. */
class ProofConverterTest {
    private final List<String> tried = new ArrayList<>();

    private Boolean types(String password) throws ReflectiveOperationException {
        ProofConverter converter = new ProofConverter();
        Field desk = ProofConverter.class.getDeclaredField("desk");
        desk.setAccessible(true);
        desk.set(converter, new IdentityDesk() {
            @Override
            public boolean prove(char[] typed) {
                tried.add(new String(typed));
                return new String(typed).equals("right");
            }
        });
        return converter.getAsObject(null, null, password);
    }

    @Test
    void ofTheRightOneNothingStaysButThatItWas() throws ReflectiveOperationException {
        assertEquals(Boolean.TRUE, types("right"));
        assertEquals("", new ProofConverter().getAsString(null, null, Boolean.TRUE));
    }

    @Test
    void aWrongOneIsAMessageBesideTheField() {
        ConverterException refused = assertThrows(ConverterException.class, () -> types("wrong"));
        assertEquals(
                "This is not your password, or your account is locked after wrong ones. Nothing was signed.",
                refused.getFacesMessage().getSummary());
    }

    @Test
    void anEmptyFieldTriesNothingAndCountsAsNothing() throws ReflectiveOperationException {
        assertNull(types(""));
        assertNull(types(null));
        assertEquals(List.of(), tried);
    }
}
