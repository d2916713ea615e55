package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.List;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.VisionException;
import uk.police.lfr.vision.geometry.Alignment;
import uk.police.lfr.vision.geometry.TensorFormat;
import uk.police.lfr.vision.geometry.Warp;

/** An embedder that looks at an aligned face of 112 by 112 pixels and gives {@code float[1,length]}. */
final class AlignedEmbedder implements FaceEmbedder, AutoCloseable {
    private final Lanes lanes;
    private final TensorFormat format;
    private final Alignment alignment = Alignment.ARCFACE_112;
    private final int length;
    private final String output;
    private final String templateVersion;

    AlignedEmbedder(ModelDescriptor descriptor, String templateVersion, Networks networks) {
        this.templateVersion = templateVersion;
        require(descriptor, "family", "embedding");
        require(descriptor, "alignment", alignment.name());
        require(descriptor, "input.width", Integer.toString(alignment.sizePx()));
        require(descriptor, "input.height", Integer.toString(alignment.sizePx()));
        require(descriptor, "l2", "true");
        length = descriptor.whole("length");
        lanes = new Lanes(() -> networks.load(descriptor, alignment.sizePx()));
        format = PictureInput.of(descriptor);
        output = embedding(descriptor, lanes.any());
        onNothing(lanes::layOut);
    }

    private String embedding(ModelDescriptor descriptor, Network network) {
        // Most networks have one output: then it is that one, and only its length can be wrong.
        String named = descriptor
                .optional("output.embedding")
                .map(name -> network.existing(descriptor, "output.embedding", name))
                .orElseGet(() -> network.outputs().size() == 1
                        ? network.outputs().get(0)
                        : network.output(descriptor, "output.embedding", length));
        long[] shape = network.outputShape(named);
        long given = shape[shape.length - 1];
        if (given > 0 && given != length) {
            throw new VisionException(descriptor + ": length is " + length + ", but the output " + named
                    + " of the network has " + given);
        }
        return named;
    }

    private static void require(ModelDescriptor descriptor, String key, String only) {
        if (!descriptor.text(key).equals(only)) {
            throw new VisionException(descriptor + ": " + key + " can only be " + only);
        }
    }

    @Override
    public FaceTemplate embed(Frame frame, Landmarks landmarks) {
        int side = alignment.sizePx();
        try (Scratch scratch = new Scratch()) {
            FloatBuffer picture = scratch.floats(TensorFormat.CHANNELS * side * side);
            Warp.toTensor(frame, alignment.of(landmarks), side, side, format, picture);
            FloatBuffer values = scratch.floats(length);
            lanes.run(picture, format.shape(side, side), outputs(values));
            return FaceTemplate.of(templateVersion, values);
        }
    }

    private List<Network.Output> outputs(FloatBuffer values) {
        return List.of(new Network.Output(output, new long[] {1, length}, values));
    }

    /** Looks at an empty picture where a face was looked at and none for so long since. */
    void forget(Duration after) {
        if (lanes.anyDue(after)) {
            onNothing((blank, shape, outputs) -> lanes.overwrite(after, blank, shape, outputs));
        }
    }

    private void onNothing(Look look) {
        int side = alignment.sizePx();
        try (Scratch scratch = new Scratch()) {
            FloatBuffer blank = scratch.floats(TensorFormat.CHANNELS * side * side);
            look.at(blank, format.shape(side, side), outputs(scratch.floats(length)));
        }
    }

    private interface Look {
        void at(FloatBuffer picture, long[] shape, List<Network.Output> outputs);
    }

    @Override
    public void close() {
        lanes.close();
    }
}
