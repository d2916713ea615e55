package uk.police.lfr.web.publicsite.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes down a page while it is rendered. An error or a redirect goes to the visitor as ever, and is no page. */
final class RenderedPage extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Taking();
    private PrintWriter writer;
    private boolean answered;

    RenderedPage(HttpServletResponse visitor) {
        super(visitor);
    }

    /** The page; empty where the visitor has been answered already. */
    Optional<KeptPage> page() {
        if (answered || getStatus() != SC_OK) {
            return Optional.empty();
        }
        if (writer != null) {
            writer.flush();
        }
        Map<String, String> headers = new TreeMap<>();
        Stream.of("Content-Type", "Content-Language", "Content-Security-Policy", "Cache-Control")
                .filter(this::containsHeader)
                .forEach(name -> headers.put(name, getHeader(name)));
        headers.put("Content-Type", "text/html;charset=UTF-8");
        return Optional.of(new KeptPage(headers, content.toByteArray()));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));
        }
        return writer;
    }

    /** Nothing leaves before the page is whole. */
    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        content.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String words) throws IOException {
        answered = true;
        super.sendError(status, words);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    private final class Taking extends ServletOutputStream {
        @Override
        public void write(int one) {
            content.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            content.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Pages are not rendered asynchronously");
        }
    }
}
