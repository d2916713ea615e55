package uk.police.lfr.vision.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/**
 * A camera for tests: an RTSP server on the loopback that shows a bare H.264 clip for ever, RTP inside the RTSP
 * connection, and can be made to fail in the ways of real ones. Thread-safe; close it.
 */
public final class RtspTestCamera implements AutoCloseable {
    private final String scheme;
    private final ServerSocketFactory doors;
    private volatile AccessUnits clip;
    private final int framesPerSecond;
    private final int port;
    private final Set<RtspSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile ServerSocket door;
    private volatile Thread doorkeeper;
    private volatile boolean mute;
    private volatile boolean still;
    private volatile boolean spoilt;
    private volatile int timestampJump;
    private volatile boolean closed;
    private volatile String signIn = "";

    /**
     * Listens at once.
     *
     * @param annexB a bare H.264 stream that begins with a key picture, as {@code ClipWriter} writes to *.h264
     * @param framesPerSecond the speed at which it is shown, whatever it was made for
     */
    public RtspTestCamera(Path annexB, int framesPerSecond) throws IOException {
        this(annexB, framesPerSecond, "rtsp", ServerSocketFactory.getDefault());
    }

    /** The same over TLS, as {@code rtsps}. */
    public static RtspTestCamera secure(Path annexB, int framesPerSecond, SSLContext tls) throws IOException {
        return new RtspTestCamera(annexB, framesPerSecond, "rtsps", tls.getServerSocketFactory());
    }

    private RtspTestCamera(Path annexB, int framesPerSecond, String scheme, ServerSocketFactory doors)
            throws IOException {
        this.scheme = scheme;
        this.doors = doors;
        this.clip = AccessUnits.read(annexB);
        this.framesPerSecond = framesPerSecond;
        this.door = open(0);
        this.port = door.getLocalPort();
    }

    /** Sources that may reach cameras of this machine, and its files. */
    public static FrameSources sources(Clock clock) {
        return new FrameSources(clock, CameraPlaces.of("127.0.0.0/8", Path.of("/")));
    }

    /** What to give the system as this camera's address. */
    public String address() {
        return scheme + "://127.0.0.1:" + port + "/live";
    }

    /** Connections accepted so far. */
    public int connections() {
        return connections.get();
    }

    /** Clients being served now. */
    public int sessions() {
        return sessions.size();
    }

    /** From now on: connections are accepted, but no request is answered. */
    public void goMute() {
        mute = true;
    }

    /** From now on: requests are answered, but no picture comes, to clients already connected neither. */
    public void fallSilent() {
        still = true;
    }

    /** From now on: what comes is no picture, though it comes in time. */
    public void spoilPictures() {
        spoilt = true;
    }

    /** From now on: the pictures' own clock is off by so many 90,000ths of a second more, whatever theirs was. */
    public void jumpTimestamps(int ticks) {
        timestampJump += ticks;
    }

    /** From the next connection on: another clip, as after somebody has changed the camera's settings. */
    public void show(Path annexB) throws IOException {
        clip = AccessUnits.read(annexB);
    }

    /** What to give the system as this camera's address if its pictures are to come in datagrams. */
    public String datagramAddress() {
        return address().replace("rtsp:", "rtspu:");
    }

    /** From now on: only who shows these is served (Basic). */
    public void demand(String user, String password) {
        String pair = user + ":" + password;
        signIn = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends every connection now; new ones are still accepted. */
    public void cut() {
        sessions.forEach(RtspSession::cut);
    }

    /** From now on: connections are refused by the operating system. Those that stand go on. */
    public void refuse() {
        try {
            door.close();
            // A listening socket lives on until the accept that waits on it has returned.
            doorkeeper.join();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything works again, at the same address. */
    public void comeBack() {
        mute = false;
        still = false;
        spoilt = false;
        if (door.isClosed()) {
            door = open(port);
        }
    }

    private ServerSocket open(int wantedPort) {
        try {
            ServerSocket opened = doors.createServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wantedPort));
            doorkeeper = start(() -> acceptAt(opened));
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void acceptAt(ServerSocket opened) {
        try {
            while (true) {
                welcome(opened.accept(), opened);
            }
        } catch (IOException closedDoor) {
            // refuse() or close().
        }
    }

    /** An accept under way outlives the closing of its door by a moment: who came through then is turned away. */
    private void welcome(Socket socket, ServerSocket by) throws IOException {
        if (by.isClosed()) {
            socket.close();
            return;
        }
        connections.incrementAndGet();
        RtspSession session = new RtspSession(this, socket);
        sessions.add(session);
        start(() -> serve(session));
    }

    private void serve(RtspSession session) {
        try {
            session.serve();
        } finally {
            sessions.remove(session);
        }
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work, "rtsp-test-camera");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    AccessUnits clip() {
        return clip;
    }

    int framesPerSecond() {
        return framesPerSecond;
    }

    int timestampJump() {
        return timestampJump;
    }

    List<byte[]> spoilt(List<byte[]> picture) {
        return spoilt ? List.of(new byte[] {0x41, 0, 0, 0, 0}) : picture;
    }

    boolean lets(String shown) {
        return signIn.isEmpty() || signIn.equals(shown);
    }

    /** Holds an answer back while the camera is mute. */
    void awaitVoice() {
        while (mute && !closed) {
            rest(5_000_000);
        }
    }

    /** Holds a picture back until it is due, and while the camera is silent. */
    void awaitPicture(long startNanos, int number) {
        while (still && !closed) {
            rest(5_000_000);
        }
        rest(startNanos + number * (1_000_000_000L / framesPerSecond) - System.nanoTime());
    }

    private static void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        refuse();
        cut();
    }
}
