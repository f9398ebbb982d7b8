package city.weltoffen.notification.mail;

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
    public static DecisionPage of(String language, String decision) {
        return new DecisionPage(language, decision, "/outlets");
    }

    /** The same for somebody who was invited and has no page for it yet. */
    public static DecisionPage ofGuest(String language, String decision) {
        return new DecisionPage(language, "invited." + decision, "/");
    }

    /** The same for a citizen. */
    public static DecisionPage ofCitizen(String language, String decision) {
        return new DecisionPage(language, "citizen." + decision, "/public/subscribe");
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
