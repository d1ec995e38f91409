package org.emancipasso.directory.contact;

import java.util.List;

import org.emancipasso.directory.contact.MessageView.Fact;

/** What examples of letters say. */
final class Example {

    private Example() {
    }

    static MessageView message(RelayMessages say) {
        return new MessageView(say.exampleProvider(), say.exampleAssociation(), say.exampleWriter(),
                List.of(new Fact(say.place(), say.examplePlace())), say.exampleWords());
    }
}
