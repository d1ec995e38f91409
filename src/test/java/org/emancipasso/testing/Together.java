package org.emancipasso.testing;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same thing many times at once. */
public final class Together {

    private Together() {
    }

    /** Returns when all are done; fails as the first that failed. */
    public static void run(int times, Runnable work) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<? extends Future<?>> all = IntStream.range(0, times).mapToObj(_ -> threads.submit(() -> {
                start.await();
                work.run();
                return null;
            })).toList();
            start.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
