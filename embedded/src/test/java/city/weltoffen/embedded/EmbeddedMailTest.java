package city.weltoffen.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMailTest {

    @Test
    void writesEachMailIntoAFileBeforeItSaysYes(@TempDir Path directory) throws Exception {
        try (var mail = EmbeddedMail.start(directory, 0)) {
            for (int number = 0; number < 205; number++) {
                send(mail.port(), "Mail " + number);
            }

            try (var files = Files.list(directory)) {
                assertThat(files.sorted().toList())
                        .hasSize(205)
                        .allMatch(file -> file.toString().endsWith(".eml"))
                        .last()
                        .satisfies(file -> assertThat(Files.readString(file)).contains("Subject: Mail 204"));
            }
        }
    }

    private static void send(int port, String subject) throws Exception {
        var properties = new Properties();
        properties.putAll(java.util.Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(port)));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("a@weltoffen.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("b@weltoffen.example"));
        message.setSubject(subject);
        message.setText("Hello");
        Transport.send(message);
    }
}
