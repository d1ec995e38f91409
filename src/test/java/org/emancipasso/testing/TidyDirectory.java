package org.emancipasso.testing;

import org.emancipasso.directory.TestListings;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;

/** After each class of tests, the site shows the demonstration content and nothing else, whatever the class left behind. */
public final class TidyDirectory implements QuarkusTestAfterAllCallback {

    @Override
    public void afterAll(QuarkusTestContext context) {
        TestListings.leaveTheDemonstration();
    }
}
