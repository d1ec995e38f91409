package org.emancipasso.supervision;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.emancipasso.web.fetch.NoReply;
import org.emancipasso.web.fetch.Reply;

/** Has each site asked by one at a time, with a pause in between, whoever leads there. */
final class Turns {

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** A site, held by who asks it. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Duration pause;
        private long free = System.nanoTime();

        Turn(Duration pause) {
            this.pause = pause;
        }
    }

    /** One request. */
    interface Asking {
        Reply ask() throws NoReply;
    }

    Turns(Duration pause) {
        this.pause = pause;
    }

    /** Asks when it is one's turn. */
    Reply take(String host, Asking asking) throws NoReply, InterruptedException {
        Turn turn = turn(host);
        turn.lock.lockInterruptibly();
        try {
            TimeUnit.NANOSECONDS.sleep(turn.free - System.nanoTime());
            return asking.ask();
        } finally {
            turn.free = System.nanoTime() + turn.pause.toNanos();
            turn.lock.unlock();
        }
    }

    /** A site asks for longer pauses. */
    void slow(String host, Duration wanted) {
        Turn turn = turn(host);
        turn.lock.lock();
        try {
            turn.pause = wanted.compareTo(turn.pause) > 0 ? wanted : turn.pause;
        } finally {
            turn.lock.unlock();
        }
    }

    private Turn turn(String host) {
        return turns.computeIfAbsent(host, _ -> new Turn(pause));
    }
}
