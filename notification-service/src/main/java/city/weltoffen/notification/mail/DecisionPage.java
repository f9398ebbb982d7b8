package city.weltoffen.notification.mail;

import city.weltoffen.notification.outlet.Outlet;
import org.springframework.web.util.HtmlUtils;

/** A small page that works in every browser, also without JavaScript: one question with one button, or the answer. */
public final class DecisionPage {

    private final MailWords words;
    private final String language;
    private final String decision;
    private final String next;

    private DecisionPage(String language, String decision, String next) {
        this.words = MailWords.in(language);
        this.language = language;
        this.decision = decision;
        this.next = next;
    }

    /** @param decision {@code unsubscribe} or {@code confirm} */
    public static DecisionPage of(Outlet outlet, String language, String decision) {
        Reading reading = Reading.of(outlet);
        return new DecisionPage(language, reading.key(decision), reading.next());
    }

    /** The same for a link that leads to no outlet. */
    public static DecisionPage ofNobody(String language, String decision) {
        return new DecisionPage(language, decision, "/");
    }

    public String asking(String path) {
        return page("""
                <p>%s</p>
                <form method="post" action="%s"><button type="submit">%s</button></form>
                """.formatted(say("ask"), HtmlUtils.htmlEscape(path), say("button")));
    }

    public String done() {
        return page("""
                <p role="status">%s</p>
                <p><a href="%s">%s</a></p>
                """.formatted(say("done"), next, say("next")));
    }

    /** The link does not work, or no longer. */
    public String gone() {
        return page("""
                <p role="status">%s</p>
                """.formatted(say("gone")));
    }

    private String page(String content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(language, say("heading"), say("heading"), content);
    }

    private String say(String key) {
        return HtmlUtils.htmlEscape(words.say(decision + "." + key));
    }
}
