package uk.police.lfr.vision.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The networks of a profile and nothing else, on pictures that are always the same, for benches. Closed by the bench. */
public final class NetworksAlone implements AutoCloseable {
    private final ModelProfile profile;
    private final Network detector;
    private final Network landmarker;
    private final Network embedder;

    /** @param name of a profile with a detector of the family rfb and a landmarker of the family onet */
    public NetworksAlone(Path models, String name) {
        profile = ModelProfile.read(models, name);
        Networks networks = new Networks(Accelerator.configured());
        detector = networks.load(profile.detector(), 0);
        landmarker = networks.load(
                profile.landmarker().orElseThrow(),
                profile.landmarker().orElseThrow().whole("input.width"));
        embedder = networks.load(profile.embedder(), profile.embedder().whole("input.width"));
    }

    /** All passes over one frame of that size. */
    public Runnable detection(int frameWidth, int frameHeight) {
        ModelDescriptor described = profile.detector();
        List<Runnable> passes = new ArrayList<>();
        for (int width : described.wholes(frameHeight >= 1080 ? "sizes.fullhd" : "sizes")) {
            int height = Math.round((float) width * frameHeight / frameWidth);
            int boxes = new RfbPriors(width, height).count();
            passes.add(call(
                    detector,
                    width,
                    height,
                    output(described.text("output.scores"), 1, boxes, 2),
                    output(described.text("output.loc"), 1, boxes, 4)));
        }
        return () -> passes.forEach(Runnable::run);
    }

    /** One pass over one face. */
    public Runnable landmarks() {
        ModelDescriptor described = profile.landmarker().orElseThrow();
        return call(
                landmarker,
                described.whole("input.width"),
                described.whole("input.height"),
                output(landmarker.output(described, "output.prob", 2), 1, 2),
                output(landmarker.output(described, "output.box", 4), 1, 4),
                output(landmarker.output(described, "output.landmarks", 10), 1, 10));
    }

    /** One face. */
    public Runnable embedding() {
        ModelDescriptor described = profile.embedder();
        int length = described.whole("length");
        return call(
                embedder,
                described.whole("input.width"),
                described.whole("input.height"),
                output(embedder.output(described, "output.embedding", length), 1, length));
    }

    private static Runnable call(Network network, int width, int height, Network.Output... outputs) {
        FloatBuffer picture = floats(3 * width * height);
        for (int i = 0; i < picture.capacity(); i++) {
            picture.put(i, (float) Math.sin(i * 0.01));
        }
        long[] shape = {1, 3, height, width};
        List<Network.Output> all = List.of(outputs);
        return () -> network.run(picture, shape, all);
    }

    private static Network.Output output(String name, long... shape) {
        long values = 1;
        for (long side : shape) {
            values *= side;
        }
        return new Network.Output(name, shape, floats((int) values));
    }

    private static FloatBuffer floats(int count) {
        return ByteBuffer.allocateDirect(count * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    @Override
    public void close() {
        detector.close();
        landmarker.close();
        embedder.close();
    }
}
