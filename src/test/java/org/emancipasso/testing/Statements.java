package org.emancipasso.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** What a page asks the database. */
public final class Statements {

    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private Statements() {
    }

    /** The statements of one request of a visitor alone, in their order: others work meanwhile. */
    public static List<String> of(String path) {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {

            @Override
            public void publish(LogRecord record) {
                String request = ExtLogRecord.wrap(record).getMdc("requestId");
                if (request != null) {
                    told.add(request + " " + record.getMessage());
                }
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        SQL.addHandler(handler);
        SQL.setUseParentHandlers(false);
        SQL.setLevel(Level.FINE);
        try {
            String request = new Browser().open(path).header("X-Request-Id") + " ";
            return told.stream().filter(statement -> statement.startsWith(request))
                    .map(statement -> statement.substring(request.length())).toList();
        } finally {
            SQL.setLevel(null);
            SQL.setUseParentHandlers(true);
            SQL.removeHandler(handler);
        }
    }
}
