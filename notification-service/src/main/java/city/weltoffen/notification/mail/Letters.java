package city.weltoffen.notification.mail;

import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.OutletSecret;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the mails that are no digest: the questions whether an address wants to hear, and the test. */
@Component
public final class Letters {

    private final MailSettings settings;

    Letters(MailSettings settings) {
        this.settings = settings;
    }

    MailContent question(EmailSettings reader, OutletSecret secret, Duration holds) {
        MailWords words = MailWords.in(reader.language());
        MailPage page = new MailPage(reader.language(), words.say("question.heading"));
        page.paragraph(words.say("question.text"));
        page.link(words.say("question.link"), settings.absolute(OutletPaths.confirm(secret.token())));
        page.paragraph(words.say("question.until", holds.toDays()));
        return new MailContent(reader.language(), words.say("question.subject"), page.text(), page.html());
    }

    /**
     * The question to a citizen.
     *
     * @param kinds keys of what the address would hear of
     */
    public MailContent citizensQuestion(String language, List<String> kinds, String token, Duration holds) {
        MailWords words = MailWords.in(language);
        String chosen =
                kinds.stream().map(kind -> words.say("citizen.kind." + kind)).collect(Collectors.joining(", "));
        MailPage page = new MailPage(language, words.say("citizen.question.heading"));
        page.paragraph(words.say("citizen.question.text", chosen));
        page.link(words.say("question.link"), settings.absolute("/public/subscribe/confirm?token=" + token));
        page.paragraph(words.say("citizen.question.until", holds.toDays()));
        return new MailContent(language, words.say("question.subject"), page.text(), page.html());
    }

    MailContent test(EmailSettings reader) {
        MailWords words = MailWords.in(reader.language());
        MailPage page = new MailPage(reader.language(), words.say("test.heading"));
        page.paragraph(words.say("test.text"));
        page.link(words.say("footer.settings"), settings.absolute("/outlets"));
        return new MailContent(reader.language(), words.say("test.subject"), page.text(), page.html());
    }
}
