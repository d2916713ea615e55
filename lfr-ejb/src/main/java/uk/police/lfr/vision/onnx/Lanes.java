package uk.police.lfr.vision.onnx;

import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * One network, loaded once for every second processor core, each used by one thread at a time. What a network keeps
 * between its layers lies in memory of ONNX Runtime's that nobody can reach, raw template included, until it runs again;
 * one that runs alone uses the same places each time, so that looking at nothing overwrites them. Thread-safe.
 */
final class Lanes implements AutoCloseable {
    private final List<Lane> all = new ArrayList<>();
    private final ConcurrentLinkedDeque<Lane> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free;

    private static final class Lane {
        private final Network network;
        private volatile boolean looked;
        private volatile long endedNanos;

        Lane(Network network) {
            this.network = network;
        }
    }

    /** @param load asked for as many as there are to be */
    Lanes(Supplier<Network> load) {
        int count = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        free = new Semaphore(count);
        for (int i = 0; i < count; i++) {
            Lane lane = new Lane(load.get());
            all.add(lane);
            idle.add(lane);
        }
    }

    /** To ask about inputs and outputs. */
    Network any() {
        return all.get(0).network;
    }

    /** As {@link Network#run}, on whichever is free; waits for one. */
    void run(FloatBuffer picture, long[] shape, List<Network.Output> outputs) {
        free.acquireUninterruptibly();
        Lane lane = idle.pollFirst();
        try {
            lane.looked = true;
            lane.network.run(picture, shape, outputs);
        } finally {
            lane.endedNanos = System.nanoTime();
            idle.addFirst(lane);
            free.release();
        }
    }

    /** Each that has looked at a face, and at nothing for so long since, looks at this; those at work are left out. */
    void overwrite(Duration after, FloatBuffer blank, long[] shape, List<Network.Output> outputs) {
        for (Lane lane : all) {
            if (due(lane, after) && free.tryAcquire()) {
                try {
                    if (idle.remove(lane)) {
                        overwrite(lane, blank, shape, outputs);
                    }
                } finally {
                    free.release();
                }
            }
        }
    }

    private void overwrite(Lane lane, FloatBuffer blank, long[] shape, List<Network.Output> outputs) {
        try {
            lane.network.run(blank, shape, outputs);
            lane.looked = false;
        } finally {
            idle.addLast(lane);
        }
    }

    boolean anyDue(Duration after) {
        return all.stream().anyMatch(lane -> due(lane, after));
    }

    private static boolean due(Lane lane, Duration after) {
        return lane.looked && System.nanoTime() - lane.endedNanos >= after.toNanos();
    }

    /** The first two runs of a network lay its memory out; they are to be of nobody. */
    void layOut(FloatBuffer blank, long[] shape, List<Network.Output> outputs) {
        for (Lane lane : all) {
            lane.network.run(blank, shape, outputs);
            lane.network.run(blank, shape, outputs);
        }
    }

    @Override
    public void close() {
        all.forEach(lane -> lane.network.close());
    }
}
