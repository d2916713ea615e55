package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.bench.Machine;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;

/**
 * This system and open ones in turn, a line for each; a peer that is not installed gives a line that says so. Arguments:
 * folder of the models, folder of the media, folder where peers are installed, folder of their programs.
 */
public final class PeerBench {
    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 5;

    /** Of the vectors: at most .9 of the peer's time. */
    private static final double SLIGHTLY_FASTER = 1 / 0.9;

    private static final long SEARCH_MS = 400;
    private static final long PICTURES_MS = 1_000;

    private final SideBySide sides;
    private final Path media;
    private final Path installed;
    private final Path programs;
    private final Path work;

    private PeerBench(Figures figures, Path media, Path installed, Path programs, Path work) {
        this.sides = new SideBySide(figures, ROUNDS);
        this.media = media;
        this.installed = installed;
        this.programs = programs;
        this.work = work;
    }

    public static void main(String[] args) throws IOException {
        Figures figures = new Figures(System.out);
        Path work = Files.createTempDirectory("lfr-peers");
        figures.print("machine", Machine.facts());
        PeerBench bench = new PeerBench(figures, Path.of(args[1]), Path.of(args[2]), Path.of(args[3]), work);
        try (FaceEngine engine = OnnxFaceEngine.open(Path.of(args[0]), "clean")) {
            bench.vectors();
            bench.pictures(engine);
            bench.film(engine);
        } finally {
            delete(work);
        }
        figures.print("machine", Machine.facts());
    }

    private void vectors() throws IOException {
        Path people = work.resolve("people.f32");
        Path probes = work.resolve("probes.f32");
        try (Vectors vectors = new Vectors(ENTRIES)) {
            vectors.write(people, probes);
            NaiveSearch naive = new NaiveSearch(vectors.people(), vectors.probes(), Vectors.LENGTH, Vectors.BEST);
            for (int threads = 1; threads <= 2; threads++) {
                int count = threads;
                for (int batch : new int[] {1, 32}) {
                    SideBySide.Opening own = () -> vectors.own(batch, count, SEARCH_MS);
                    String unit = "probe, " + batch + " at a time";
                    SideBySide.Opening flat = () -> flat(people, probes, batch, count);
                    sides.compare("FAISS flat", unit, SLIGHTLY_FASTER, count, own, flat);
                    sides.compare(
                            "naive Java", unit, batch == 1 ? 8 : 30, count, own, () -> naive.side(count, SEARCH_MS));
                }
            }
        }
    }

    private Side flat(Path people, Path probes, int batch, int threads) throws IOException {
        return new PeerProcess(
                installed.resolve("flat").toString(),
                people.toString(),
                probes.toString(),
                "" + Vectors.LENGTH,
                "" + batch,
                "" + Vectors.BEST,
                "" + threads,
                "" + SEARCH_MS);
    }

    private void pictures(FaceEngine engine) throws IOException {
        String program = programs.resolve("face-api.cjs").toString();
        try (Pictures pictures = new Pictures(engine, media)) {
            pictures.write(work);
            for (int threads = 1; threads <= 2; threads++) {
                int count = threads;
                for (String detector : new String[] {"ssd", "tiny"}) {
                    sides.compare(
                            "face-api on WebAssembly, " + detector,
                            "picture",
                            detector.equals("ssd") ? 8 : 0,
                            count,
                            () -> pictures.own(count, PICTURES_MS),
                            () -> new PeerProcesses(
                                    count, "node", program, installed.toString(), work.toString(), detector));
                }
            }
        }
    }

    private void film(FaceEngine engine) throws IOException {
        Path file = work.resolve("street.mp4");
        Film film = new Film(engine, media, file);
        String program = programs.resolve("facedetect.sh").toString();
        sides.compare(
                "GStreamer facedetect",
                "frame",
                5,
                1,
                () -> film.own(PICTURES_MS),
                () -> new PeerProcess(program, file.toString(), "" + Film.FRAMES));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
