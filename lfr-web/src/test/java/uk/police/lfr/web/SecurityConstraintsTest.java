package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.Role;

/** The roles that web.xml knows are the system's roles, and its policy is in the order that PrimeFaces needs. */
class SecurityConstraintsTest {

    private final String descriptor = read();

    @Test
    void everyRoleIsDeclaredAndNoOther() {
        assertEquals(systemRoles(), found("<security-role><role-name>(\\w+)</role-name>"));
    }

    @Test
    void everyConstraintNamesDeclaredRoles() {
        assertTrue(systemRoles().containsAll(found("<role-name>(\\w+)</role-name>")));
    }

    @Test
    void scriptSourcesStandLastSoThatTheNonceIsAppendedToThem() {
        assertTrue(Pattern.compile("script-src 'self'</param-value>")
                .matcher(descriptor)
                .find());
    }

    @Test
    void theServerAloneSaysWhatTheSessionsCookieIsLike() {
        assertFalse(descriptor.contains("<cookie-config>"), "it takes Secure away, also where there is TLS");
    }

    private static Set<String> systemRoles() {
        return Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(descriptor)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
