package uk.police.lfr.vision.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import uk.police.lfr.vision.FaceTemplate;

/** A search as a network: one product of matrices and the best of each row, in ONNX Runtime. For benches. */
public final class MatMulTopK implements AutoCloseable {
    private static final int MOST_PROBES = 64;

    private final int length;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final FloatBuffer probes;

    /** @param people the columns of the matrix that is part of the network */
    public MatMulTopK(List<FaceTemplate> people, int length, int best) {
        this.length = length;
        this.probes = ByteBuffer.allocateDirect(MOST_PROBES * length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        float[] columns = new float[length * people.size()];
        for (int person = 0; person < people.size(); person++) {
            FloatBuffer values = people.get(person).values();
            for (int j = 0; j < length; j++) {
                columns[j * people.size() + person] = values.get(j);
            }
        }
        byte[] network = new TinyOnnx()
                .input("probes", "count", length)
                .floats("people", new long[] {length, people.size()}, columns)
                .longs("best", best)
                .node("MatMul", "probes,people", "all")
                .node("TopK", "all,best", "scores,found")
                .node("Cast", "found", "rows", TinyOnnx.Attribute.one("to", 1))
                .output("scores", "count", best)
                .output("rows", "count", best)
                .bytes();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(network, options);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many scores came out. */
    public int search(List<FaceTemplate> asked) {
        probes.clear();
        asked.forEach(probe -> probes.put(probe.values()));
        probes.flip();
        try (OnnxTensor input = OnnxTensor.createTensor(environment, probes, new long[] {asked.size(), length});
                OrtSession.Result result = session.run(Map.of("probes", input))) {
            return ((float[][]) result.get(0).getValue()).length;
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
