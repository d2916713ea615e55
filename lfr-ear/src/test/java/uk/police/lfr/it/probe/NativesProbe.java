package uk.police.lfr.it.probe;

import ai.onnxruntime.OrtEnvironment;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bytedeco.ffmpeg.global.avutil;

/** Uses FFmpeg and ONNX Runtime, then lists the files of both that the server process has mapped, one a line. */
@WebServlet("/probe/natives")
public class NativesProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        avutil.avutil_version();
        OrtEnvironment.getEnvironment();
        try (var maps = Files.lines(Path.of("/proc/self/maps"))) {
            response.getWriter()
                    .print(maps.filter(line -> line.contains("libavutil.so") || line.contains("libonnxruntime.so"))
                            .map(line -> line.substring(line.indexOf('/')))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("\n")));
        }
    }
}
