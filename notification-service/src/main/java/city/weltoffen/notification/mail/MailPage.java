package city.weltoffen.notification.mail;

import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * The one layout of all mails, as text and as HTML: readable without images, without a colour of its own so that it is
 * so on dark ground too, and with nothing that is fetched from elsewhere.
 */
final class MailPage {

    private static final String SMALL = "font-size:14px;margin:4px 0";

    private final String language;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    MailPage(String language, String heading) {
        this.language = language;
        text.append(oneLine(heading)).append("\n");
        html.append("<h1 style=\"font-size:20px\">").append(escaped(heading)).append("</h1>\n");
    }

    /** A matter with the one link that counts. */
    void matter(String title, String address, List<String> lines, List<String> earlier) {
        text.append("\n").append(oneLine(title)).append("\n");
        lines.forEach(line -> text.append("  ").append(oneLine(line)).append("\n"));
        text.append("  ").append(address).append("\n");
        earlier.forEach(line -> text.append("  - ").append(oneLine(line)).append("\n"));

        html.append("<h2 style=\"font-size:17px;margin:24px 0 4px\">");
        anchor(title, address);
        html.append("</h2>\n");
        lines.forEach(line -> paragraph(line, SMALL));
        if (!earlier.isEmpty()) {
            html.append("<ul style=\"").append(SMALL).append("\">\n");
            earlier.forEach(line -> html.append("<li>").append(escaped(line)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    void paragraph(String line) {
        text.append("\n").append(oneLine(line)).append("\n");
        paragraph(line, "font-size:16px");
    }

    void link(String words, String address) {
        text.append("\n").append(oneLine(words)).append("\n").append(address).append("\n");
        html.append("<p style=\"font-size:16px\">");
        anchor(words, address);
        html.append("</p>\n");
    }

    /** Why it comes, and how that changes. */
    void footer(String why, String settings, String settingsAddress, String end, String endAddress) {
        text.append("\n-- \n").append(oneLine(why)).append("\n");
        text.append(settings).append(" ").append(settingsAddress).append("\n");
        text.append(end).append(" ").append(endAddress).append("\n");
        html.append("<hr>\n<p style=\"font-size:13px\">").append(escaped(why)).append("<br>\n");
        anchor(settings, settingsAddress);
        html.append("<br>\n");
        anchor(end, endAddress);
        html.append("</p>\n");
    }

    String text() {
        return text.toString();
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark">
                </head>
                <body style="font-family:sans-serif;line-height:1.5;max-width:640px;margin:0 auto;padding:16px">
                %s</body>
                </html>
                """.formatted(language, html);
    }

    private void paragraph(String line, String style) {
        html.append("<p style=\"")
                .append(style)
                .append("\">")
                .append(escaped(line))
                .append("</p>\n");
    }

    private void anchor(String words, String address) {
        html.append("<a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(words))
                .append("</a>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
