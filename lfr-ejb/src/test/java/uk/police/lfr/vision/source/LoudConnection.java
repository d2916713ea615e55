package uk.police.lfr.vision.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.VisionException;

/** Connects to each address that it reads, says all that can be said of it, and logs at the finest. */
final class LoudConnection {
    static final String HEARD = "the finest is heard";
    static final String NEXT = "next address";

    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(700));

    private LoudConnection() {}

    public static void main(String[] args) throws IOException {
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.ALL);
        Logger.getLogger("").setLevel(Level.ALL);
        Logger.getLogger("").addHandler(console);
        System.getLogger("loud").log(System.Logger.Level.TRACE, HEARD);
        FrameSources sources =
                new FrameSources(Clock.systemUTC(), CameraPlaces.of("0.0.0.0/0,127.0.0.0/8", Path.of("/")));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String address = in.readLine(); address != null; address = in.readLine()) {
            System.out.println(NEXT);
            look(sources, address);
        }
    }

    private static void look(FrameSources sources, String text) {
        try {
            CameraAddress address = CameraAddress.parse(text);
            System.out.println(address + " " + address.redacted());
            try (FrameSource source = sources.open(address, SHORT);
                    Frame frame = source.next()) {
                System.out.println("picture of " + frame.width() + " from " + source);
            }
        } catch (VisionException fault) {
            fault.printStackTrace(System.out);
        }
    }
}
