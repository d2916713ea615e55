package uk.police.lfr.web.publicsite.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.Published;
import uk.police.lfr.web.publicsite.kept.KeptAnswers;

/** Whoever subscribes asks again and again: the record is read once for all of them. */
class FeedServletTest {
    private final List<String> tags = new ArrayList<>();
    private final FeedServlet servlet = new FeedServlet();
    private int readings;

    FeedServletTest() {
        Wiring.set(servlet, "register", new PublicRegister() {
            @Override
            public List<PublicDeployment> all() {
                readings++;
                return Published.all();
            }
        });
        Wiring.set(servlet, "answers", new KeptAnswers());
    }

    @Test
    void theSecondReaderIsAnsweredWithoutTheDatabase() throws IOException {
        String first = get("/feeds/deployments.atom");
        assertEquals(first, get("/feeds/deployments.atom"));
        assertEquals(1, readings);
        assertEquals(1, tags.stream().distinct().count());
    }

    @Test
    void eachFormAndEachLanguageIsATextOfItsOwn() throws IOException {
        get("/feeds/deployments.atom");
        get("/feeds/cy/deployments.atom");
        get("/feeds/deployments.ics");
        assertEquals(3, readings);
        assertEquals(3, tags.stream().distinct().count());
    }

    private String get(String path) throws IOException {
        Content content = new Content();
        HttpServletRequest request =
                stub(HttpServletRequest.class, (self, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> path;
                    case "getRequestURL" -> new StringBuffer(Published.ORIGIN + path);
                    case "getContextPath" -> "";
                    default -> null;
                });
        HttpServletResponse response = stub(HttpServletResponse.class, (self, method, arguments) -> {
            if (method.getName().equals("setHeader") && arguments[0].equals("ETag")) {
                tags.add(arguments[1].toString());
            }
            return method.getName().equals("getOutputStream") ? content : null;
        });
        servlet.doGet(request, response);
        return content.bytes.toString(StandardCharsets.UTF_8);
    }

    private static <T> T stub(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static final class Content extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Feeds are not written asynchronously");
        }
    }
}
