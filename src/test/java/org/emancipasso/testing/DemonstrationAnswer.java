package org.emancipasso.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** {@code bin/answer}: answers the last letter of {@code bin/serve} that may be answered, as its reader would. */
public final class DemonstrationAnswer {

    private DemonstrationAnswer() {
    }

    /**
     * Sends the answer.
     *
     * @param args its words
     */
    public static void main(String[] args) throws Exception {
        if (args.length == 0 || !Files.exists(Serve.RUNNING)) {
            System.err.println("bin/answer MOTS : il faut des mots, et bin/serve à côté.");
            System.exit(1);
        }
        Properties running = new Properties();
        try (InputStream in = Files.newInputStream(Serve.RUNNING)) {
            running.load(in);
        }
        Optional<MimeMessage> letter = last(Serve.STATE.resolve("data").resolve(LocalMail.FOLDER));
        if (letter.isEmpty()) {
            System.err.println(
                    "Aucun courriel n’attend de réponse. Suivez une conversation, puis écrivez-y par un autre compte.");
            System.exit(1);
        }
        MimeMessage answer = (MimeMessage) letter.get().reply(false);
        answer.setFrom(letter.get().getRecipients(RecipientType.TO)[0]);
        answer.setText(String.join(" ", args), "UTF-8");
        answer.saveChanges();
        LocalMail.send(answer, letter.get().getReplyTo()[0].toString(),
                Integer.parseInt(running.getProperty("EMANCIPASSO_MAIL_PORT")));
        System.out.println("Votre réponse est partie ; elle paraît dans quelques secondes.");
    }

    private static Optional<MimeMessage> last(Path folder) throws IOException, MessagingException {
        List<Path> letters;
        try (Stream<Path> files = Files.list(folder)) {
            letters = files.sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
                    .toList();
        }
        for (Path file : letters) {
            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage letter = new MimeMessage((Session) null, in);
                if (letter.getHeader("Reply-To") != null
                        && letter.getReplyTo()[0].toString().startsWith(LocalMail.ANSWERS + "+")) {
                    return Optional.of(letter);
                }
            }
        }
        return Optional.empty();
    }
}
