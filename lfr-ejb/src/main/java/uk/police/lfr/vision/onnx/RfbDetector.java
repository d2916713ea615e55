package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.geometry.Resize;
import uk.police.lfr.vision.geometry.TensorFormat;

/**
 * Ultra-Light-Fast-Generic-Face-Detector (Linzaer), version RFB, with its decoding taken out of the graph so that any
 * size runs. Outputs {@code scores[1,n,2]} (softmax inside, column 1 is face) and {@code loc[1,n,4]}.
 */
final class RfbDetector implements SingleScaleDetector {
    private final Network network;
    private final TensorFormat format;
    private final String scores;
    private final String locations;
    private final float minScore;

    RfbDetector(ModelDescriptor descriptor, Networks networks) {
        minScore = descriptor.number("score.min");
        network = networks.load(descriptor, 0);
        format = PictureInput.of(descriptor);
        scores = network.output(descriptor, "output.scores", 2);
        locations = network.output(descriptor, "output.loc", 4);
    }

    @Override
    public List<DetectedFace> detect(Frame frame, int networkWidth) {
        int width = networkWidth;
        int height = Math.max(1, Math.round((float) width * frame.height() / frame.width()));
        RfbPriors priors = new RfbPriors(width, height);
        try (Scratch scratch = new Scratch()) {
            FloatBuffer picture = scratch.floats(TensorFormat.CHANNELS * width * height);
            Resize.toTensor(frame, width, height, format, picture);
            FloatBuffer score = scratch.floats(2 * priors.count());
            FloatBuffer location = scratch.floats(4 * priors.count());
            network.run(
                    picture,
                    format.shape(width, height),
                    List.of(
                            new Network.Output(scores, new long[] {1, priors.count(), 2}, score),
                            new Network.Output(locations, new long[] {1, priors.count(), 4}, location)));
            return priors.decode(score, location, minScore, frame.width(), frame.height());
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
