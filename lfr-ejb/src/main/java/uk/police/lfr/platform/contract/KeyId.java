package uk.police.lfr.platform.contract;

import java.util.regex.Pattern;

/**
 * Names a key of the vault; says nothing about what lies under it.
 *
 * @param value 32 hexadecimal digits, drawn at random
 */
public record KeyId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public KeyId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A key's id is 32 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
