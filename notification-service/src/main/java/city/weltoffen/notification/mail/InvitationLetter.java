package city.weltoffen.notification.mail;

import city.weltoffen.notification.outlet.EmailSettings;
import org.springframework.stereotype.Component;

/** Writes the mail that tells somebody that the office has invited them. */
@Component
public class InvitationLetter {

    private final MailSettings settings;

    InvitationLetter(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * @param as {@code COORDINATOR}, {@code DEPUTY} or {@code READER}
     * @param departments their names, as a text
     * @param unsubscribe path at which one click ends these mails
     */
    public MailContent write(String name, String as, String departments, EmailSettings reader, String unsubscribe) {
        MailWords words = MailWords.in(reader.language());
        MailPage page = new MailPage(reader.language(), words.say("invitation.heading", name));
        page.paragraph(words.say("invitation." + as, departments));
        page.paragraph(words.say("invitation.from-now"));
        page.link(words.say("invitation.link"), settings.absolute("/"));
        page.footer(
                words.say("invitation.why"),
                words.say("invited.footer.settings"),
                settings.absolute("/"),
                words.say("invited.footer.unsubscribe"),
                settings.absolute(unsubscribe));
        return new MailContent(reader.language(), words.say("invitation.subject"), page.text(), page.html());
    }
}
