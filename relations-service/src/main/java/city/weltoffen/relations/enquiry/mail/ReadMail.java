package city.weltoffen.relations.enquiry.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a mail.
 *
 * @param text plain, whatever the mail was written in
 * @param cut whether the mail was longer than its text here
 * @param name of the sender
 * @param email of the sender
 * @param language in which it is written, ISO 639-1, where that could be told
 * @param attachments their names
 */
public record ReadMail(
        String subject,
        String text,
        boolean cut,
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        List<String> attachments) {

    private static final int SUBJECT = 200;
    private static final int TEXT = 20_000;
    private static final int ATTACHMENTS = 50;
    private static final int NAME = 200;

    public ReadMail {
        attachments = List.copyOf(attachments);
    }

    static ReadMail of(
            @Nullable String subject,
            String text,
            @Nullable String name,
            @Nullable String email,
            List<String> attachments) {
        String tidy = PlainText.tidy(text);
        return new ReadMail(
                cut(PlainText.line(subject), SUBJECT),
                cut(tidy, TEXT),
                tidy.length() > TEXT,
                orNothing(PlainText.line(name)),
                orNothing(PlainText.line(email)),
                LanguageGuess.of(tidy).orElse(null),
                attachments.stream()
                        .limit(ATTACHMENTS)
                        .map(file -> cut(PlainText.line(Words.cut(file)), NAME))
                        .toList());
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : cut(text, SUBJECT);
    }

    /** Not through the middle of a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
