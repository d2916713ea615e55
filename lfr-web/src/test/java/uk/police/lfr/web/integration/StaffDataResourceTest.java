package uk.police.lfr.web.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.junit.jupiter.api.Test;

/** Each operation asks for the roles that its description names. */
class StaffDataResourceTest {
    private static final Pattern CONSTRAINT =
            Pattern.compile("<security-constraint>(.*?)</security-constraint>", Pattern.DOTALL);

    private static List<Method> operations() {
        List<Method> operations = Arrays.stream(StaffDataResource.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .toList();
        assertEquals(3, operations.size());
        return operations;
    }

    private static Set<String> named(Method operation) {
        Extension extension = operation.getAnnotation(Extension.class);
        assertEquals(StaffDataResource.ROLES, extension.name());
        return Json.createReader(new StringReader(extension.value())).readArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theServerAsksForThem() throws IOException {
        String descriptor = Files.readString(java.nio.file.Path.of("src/main/webapp/WEB-INF/web.xml"));
        for (Method operation : operations()) {
            String path = "/api/v1/staff"
                    + operation.getAnnotation(Path.class).value().replaceAll("/\\{.*", "/*");
            String constraint = CONSTRAINT
                    .matcher(descriptor)
                    .results()
                    .map(MatchResult::group)
                    .filter(text -> text.contains("<url-pattern>" + path + "</url-pattern>"))
                    .findFirst()
                    .orElseThrow();
            Set<String> asked = Pattern.compile("<role-name>(\\w+)<")
                    .matcher(constraint)
                    .results()
                    .map(role -> role.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(named(operation), asked, path);
        }
    }
}
