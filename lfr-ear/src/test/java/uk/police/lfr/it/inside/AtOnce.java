package uk.police.lfr.it.inside;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import uk.police.lfr.platform.contract.LfrException;

/** Several people at the same desk at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Takes the steps each in a thread of its own, all let go together. @return what those threw that failed */
    public static List<Throwable> refusals(Staff.Step... steps) throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        List<FutureTask<Void>> taken = new ArrayList<>();
        for (Staff.Step step : steps) {
            FutureTask<Void> task = new FutureTask<>(() -> {
                go.await();
                step.take();
                return null;
            });
            taken.add(task);
            new Thread(task, "at-once").start();
        }
        go.countDown();
        List<Throwable> refusals = new ArrayList<>();
        for (FutureTask<Void> task : taken) {
            try {
                task.get();
            } catch (ExecutionException refused) {
                refusals.add(refused.getCause());
            }
        }
        return refusals;
    }

    /** The keys of their sentences; fails where one was no refusal but a fault. */
    public static List<String> keys(List<Throwable> refusals) {
        return refusals.stream()
                .map(each -> assertInstanceOf(LfrException.class, each).key())
                .toList();
    }
}
