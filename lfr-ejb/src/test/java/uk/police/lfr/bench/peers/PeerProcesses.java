package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several processes of one peer at the same time, for those that have no threads. */
final class PeerProcesses implements Side {
    private final List<PeerProcess> processes = new ArrayList<>();
    private final ExecutorService threads;

    PeerProcesses(int count, String... command) throws IOException {
        threads = Executors.newFixedThreadPool(count);
        try {
            for (int i = 0; i < count; i++) {
                processes.add(new PeerProcess(command));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public Round round() throws IOException {
        List<Future<Round>> running = processes.stream()
                .map(process -> threads.submit(process::round))
                .toList();
        double wallMs = 0;
        double cpuMs = 0;
        long units = 0;
        for (Future<Round> future : running) {
            Round round = end(future);
            wallMs = Math.max(wallMs, round.wallMs());
            cpuMs += round.cpuMs();
            units += round.units();
        }
        return new Round(wallMs, cpuMs, units);
    }

    private static Round end(Future<Round> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String found() throws IOException {
        return processes.get(0).found();
    }

    @Override
    public void close() {
        processes.forEach(PeerProcess::close);
        threads.shutdownNow();
    }
}
