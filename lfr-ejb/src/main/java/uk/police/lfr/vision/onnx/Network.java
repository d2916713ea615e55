package uk.police.lfr.vision.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import uk.police.lfr.vision.VisionException;

/**
 * One loaded model: a picture in, numbers out, both in direct memory of ours, so that ONNX Runtime copies nothing to
 * the heap. One session for all threads, each call on its caller's thread alone: more threads per call gained nothing
 * where it was measured. Thread-safe.
 */
final class Network implements AutoCloseable {
    /** Of one call. */
    static final int THREADS = 1;

    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;
    private final PlacementFile file = new PlacementFile();
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    /** @throws VisionException it cannot be loaded, or not on that */
    Network(ModelDescriptor descriptor, Accelerator accelerator) {
        name = descriptor.text("id");
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "lfr");
        session = session(descriptor, accelerator);
        try {
            input = input(descriptor);
        } catch (VisionException notDescribed) {
            close();
            throw notDescribed;
        }
    }

    private OrtSession session(ModelDescriptor descriptor, Accelerator accelerator) {
        byte[] weights = VerifiedWeights.of(descriptor);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(THREADS);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            accelerator.addTo(options);
            options.enableProfiling(file.prefix());
            return environment.createSession(weights, options);
        } catch (OrtException e) {
            file.discard();
            throw new VisionException("ONNX Runtime cannot load " + descriptor.weights(), e);
        }
    }

    private String input(ModelDescriptor descriptor) {
        String named = descriptor.optional("input.name").orElseGet(this::onlyInput);
        if (!session.getInputNames().contains(named)) {
            throw new VisionException(descriptor + ": input.name is " + named + ", but the network's inputs are "
                    + session.getInputNames());
        }
        return named;
    }

    /** Who computes this network: runs it once, on nothing, and reads what ONNX Runtime wrote down. Call it once. */
    Placement placement(long[] shape) {
        long numbers = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        FloatBuffer nothing = ByteBuffer.allocateDirect((int) numbers * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, nothing, shape)) {
            session.run(Map.of(input, tensor)).close();
            return file.read(session.endProfiling());
        } catch (OrtException e) {
            throw new VisionException("The model " + name + " does not run", e);
        }
    }

    private String onlyInput() {
        Set<String> names = session.getInputNames();
        if (names.size() != 1) {
            throw new VisionException(name + " has several inputs, so its descriptor must say input.name: " + names);
        }
        return names.iterator().next();
    }

    /**
     * The output that the descriptor names under that key, or else the only one whose last dimension is as given.
     *
     * @throws VisionException there is no such output, or several
     */
    String output(ModelDescriptor descriptor, String key, int lastDimension) {
        return descriptor
                .optional(key)
                .map(named -> existing(descriptor, key, named))
                .orElseGet(() -> {
                    List<String> fitting = outputsEndingIn(lastDimension);
                    if (fitting.size() != 1) {
                        throw new VisionException(descriptor + " must say " + key + ": one of " + outputs());
                    }
                    return fitting.get(0);
                });
    }

    /** @throws VisionException the network has no such output */
    String existing(ModelDescriptor descriptor, String key, String named) {
        if (!session.getOutputNames().contains(named)) {
            throw new VisionException(
                    descriptor + ": " + key + " is " + named + ", but the network's outputs are " + outputs());
        }
        return named;
    }

    /** Names of outputs whose rows have so many numbers, in the network's order. */
    List<String> outputsEndingIn(int dimension) {
        return outputs().stream()
                .filter(output -> last(outputShape(output)) == dimension)
                .toList();
    }

    /** In the network's order. */
    List<String> outputs() {
        return List.copyOf(session.getOutputNames());
    }

    /** -1 where any size fits. */
    long[] outputShape(String output) {
        return shape(session::getOutputInfo, output);
    }

    String input() {
        return input;
    }

    /** -1 where any size fits. */
    long[] inputShape() {
        return shape(session::getInputInfo, input);
    }

    private long[] shape(Infos infos, String of) {
        try {
            return ((TensorInfo) infos.get().get(of).getInfo()).getShape();
        } catch (OrtException e) {
            throw new VisionException("ONNX Runtime does not tell the shapes of " + name, e);
        }
    }

    private static long last(long[] shape) {
        return shape.length == 0 ? 0 : shape[shape.length - 1];
    }

    private interface Infos {
        Map<String, NodeInfo> get() throws OrtException;
    }

    /**
     * Runs the model once.
     *
     * @param picture direct, filled as {@code shape} says
     * @param outputs each receives the output of its name; direct, of the right size
     */
    void run(FloatBuffer picture, long[] shape, List<Output> outputs) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new VisionException("The model " + name + " is closed");
            }
            runOpen(picture, shape, outputs);
        } finally {
            use.readLock().unlock();
        }
    }

    private void runOpen(FloatBuffer picture, long[] shape, List<Output> outputs) {
        Map<String, OnnxTensor> pinned = new HashMap<>();
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, picture, shape)) {
            for (Output output : outputs) {
                pinned.put(output.name(), OnnxTensor.createTensor(environment, output.values(), output.shape()));
            }
            session.run(Map.of(input, tensor), pinned).close();
        } catch (OrtException e) {
            throw new VisionException("The model " + name + " failed on one picture", e);
        } finally {
            pinned.values().forEach(OnnxTensor::close);
        }
    }

    /** Where one output goes. */
    record Output(String name, long[] shape, FloatBuffer values) {}

    /** Waits for those who are running it; ONNX Runtime would take their memory away under them. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            closed = true;
            session.close();
        } catch (OrtException e) {
            throw new VisionException("ONNX Runtime cannot close " + name, e);
        } finally {
            use.writeLock().unlock();
            file.discard();
        }
    }
}
